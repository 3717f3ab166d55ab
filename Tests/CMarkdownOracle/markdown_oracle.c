#include "markdown_oracle.h"

#include <stdlib.h>
#include <string.h>

#if __has_include(<cmark-gfm.h>) && __has_include(<cmark-gfm-core-extensions.h>)
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dlfcn.h>
#include <pthread.h>

// The library is loaded and not linked, so that the tests build and run without it too.
#define EACH_FUNCTION(DO) \
  DO(cmark_gfm_core_extensions_ensure_registered) \
  DO(cmark_find_syntax_extension) \
  DO(cmark_parser_new) \
  DO(cmark_parser_attach_syntax_extension) \
  DO(cmark_parser_feed) \
  DO(cmark_parser_finish) \
  DO(cmark_parser_free) \
  DO(cmark_iter_new) \
  DO(cmark_iter_next) \
  DO(cmark_iter_get_node) \
  DO(cmark_iter_free) \
  DO(cmark_node_free) \
  DO(cmark_node_parent) \
  DO(cmark_node_get_type_string) \
  DO(cmark_node_get_heading_level) \
  DO(cmark_node_get_url) \
  DO(cmark_node_get_start_line) \
  DO(cmark_node_get_start_column) \
  DO(cmark_node_get_end_line) \
  DO(cmark_node_get_end_column) \
  DO(cmark_node_get_user_data) \
  DO(cmark_node_set_user_data)

#define FIELD(name) __typeof__(name) *name;
static struct {
  EACH_FUNCTION(FIELD)
  bool is_complete;
} library;

static pthread_once_t once = PTHREAD_ONCE_INIT;

// While an extension is in use, cmark-gfm keeps its special characters in tables that all threads
// share.
static pthread_mutex_t in_use = PTHREAD_MUTEX_INITIALIZER;

static void *symbol(void *const handles[2], const char *name) {
  void *found = dlsym(handles[0], name);
  return found != NULL ? found : dlsym(handles[1], name);
}

static void load(void) {
#ifdef __APPLE__
  const char *const names[2] = {"libcmark-gfm-extensions.dylib", "libcmark-gfm.dylib"};
#else
  const char *const names[2] = {"libcmark-gfm-extensions.so", "libcmark-gfm.so"};
#endif
  void *const handles[2] = {dlopen(names[0], RTLD_NOW), dlopen(names[1], RTLD_NOW)};
  if (handles[0] == NULL || handles[1] == NULL) return;
  library.is_complete = true;
#define LOAD(name) \
  library.name = (__typeof__(library.name))symbol(handles, #name); \
  library.is_complete = library.is_complete && library.name != NULL;
  EACH_FUNCTION(LOAD)
  if (library.is_complete) library.cmark_gfm_core_extensions_ensure_registered();
}

bool markdown_oracle_is_there(void) {
  pthread_once(&once, load);
  return library.is_complete;
}

static markdown_kind kind(cmark_node *node) {
  static const char *const names[] = {
      "",    "heading",    "paragraph", "item", "code_block", "table_row", "table_cell",
      "code", "link", "image"};
  const char *name = library.cmark_node_get_type_string(node);
  if (strcmp(name, "table_header") == 0) return markdown_table_row;
  if (strcmp(name, "tasklist") == 0) return markdown_item;
  for (int index = 1; index <= markdown_image; index++) {
    if (strcmp(name, names[index]) == 0) return (markdown_kind)index;
  }
  return markdown_other;
}

static ptrdiff_t index_of(cmark_node *node) {
  return node == NULL ? -1 : (ptrdiff_t)(intptr_t)library.cmark_node_get_user_data(node) - 1;
}

static void add(markdown_tree *tree, size_t *capacity, cmark_node *node) {
  if (tree->count == *capacity) {
    *capacity = *capacity == 0 ? 256 : *capacity * 2;
    tree->nodes = realloc(tree->nodes, *capacity * sizeof *tree->nodes);
    if (tree->nodes == NULL) abort();
  }
  markdown_node *copy = &tree->nodes[tree->count++];
  *copy = (markdown_node){
      .kind = kind(node),
      .level = library.cmark_node_get_heading_level(node),
      .start_line = library.cmark_node_get_start_line(node),
      .start_column = library.cmark_node_get_start_column(node),
      .end_line = library.cmark_node_get_end_line(node),
      .end_column = library.cmark_node_get_end_column(node),
      .parent = index_of(library.cmark_node_parent(node)),
  };
  if (copy->kind == markdown_link || copy->kind == markdown_image) {
    copy->url = strdup(library.cmark_node_get_url(node));
  }
  // Its number from 1, for the nodes that it holds.
  library.cmark_node_set_user_data(node, (void *)(intptr_t)tree->count);
}

static cmark_node *parse(const uint8_t *bytes, size_t count) {
  static const char *const extensions[] = {"table", "strikethrough", "autolink"};
  cmark_parser *parser = library.cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE);
  for (size_t index = 0; index < sizeof extensions / sizeof *extensions; index++) {
    library.cmark_parser_attach_syntax_extension(
        parser, library.cmark_find_syntax_extension(extensions[index]));
  }
  library.cmark_parser_feed(parser, (const char *)bytes, count);
  cmark_node *document = library.cmark_parser_finish(parser);
  library.cmark_parser_free(parser);
  return document;
}

markdown_tree markdown_oracle_read(const uint8_t *bytes, size_t count) {
  markdown_tree tree = {0};
  if (!markdown_oracle_is_there()) return tree;
  pthread_mutex_lock(&in_use);
  cmark_node *document = parse(bytes, count);
  pthread_mutex_unlock(&in_use);
  cmark_iter *walk = library.cmark_iter_new(document);
  size_t capacity = 0;
  for (cmark_event_type event; (event = library.cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
    if (event == CMARK_EVENT_ENTER) add(&tree, &capacity, library.cmark_iter_get_node(walk));
  }
  library.cmark_iter_free(walk);
  library.cmark_node_free(document);
  return tree;
}
#else
bool markdown_oracle_is_there(void) { return false; }

markdown_tree markdown_oracle_read(const uint8_t *bytes, size_t count) {
  (void)bytes;
  (void)count;
  return (markdown_tree){0};
}
#endif

void markdown_tree_free(markdown_tree tree) {
  for (size_t index = 0; index < tree.count; index++) free(tree.nodes[index].url);
  free(tree.nodes);
}
