#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What a node of cmark-gfm's tree is, as far as the tests ask.
typedef enum {
  markdown_other,
  markdown_heading,
  markdown_paragraph,
  markdown_item,
  markdown_code_block,
  markdown_table_row,
  markdown_table_cell,
  markdown_code,
  markdown_link,
  markdown_image,
} markdown_kind;

/// A node with its place as cmark-gfm gives it: lines and columns from 1, columns in bytes, the last
/// byte included; 0 where it gives none.
typedef struct {
  markdown_kind kind;
  /// The level of a heading.
  int level;
  int start_line, start_column, end_line, end_column;
  /// The index of the node around it, -1 for the document.
  ptrdiff_t parent;
  /// The destination of a link or image, with escapes and entities read; else null.
  char *url;
} markdown_node;

/// The nodes of a document in their order; a node stands before what it holds.
typedef struct {
  markdown_node *nodes;
  size_t count;
} markdown_tree;

/// Whether cmark-gfm (`libcmark-gfm-dev`, `libcmark-gfm-extensions-dev`) was there at build time and
/// can be loaded.
bool markdown_oracle_is_there(void);

/// Reads a text with GitHub's tables, strikethrough, bare URLs and footnotes. Empty where cmark-gfm
/// isn't there.
markdown_tree markdown_oracle_read(const uint8_t *bytes, size_t count);

/// Frees what was read.
void markdown_tree_free(markdown_tree tree);
