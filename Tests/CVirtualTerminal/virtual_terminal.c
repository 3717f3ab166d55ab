#include "virtual_terminal.h"

#if __has_include(<vterm.h>)
#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct virtual_terminal {
  VTerm *vterm;
  VTermScreen *screen;
  bool shows_cursor;
  bool is_on_alternate_screen;
};

static int note_property(VTermProp property, VTermValue *value, void *user) {
  virtual_terminal *terminal = user;
  if (property == VTERM_PROP_CURSORVISIBLE) terminal->shows_cursor = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) terminal->is_on_alternate_screen = value->boolean;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = note_property};

virtual_terminal *virtual_terminal_new(int rows, int columns) {
  virtual_terminal *terminal = calloc(1, sizeof *terminal);
  if (terminal == NULL) return NULL;
  terminal->shows_cursor = true;
  terminal->vterm = vterm_new(rows, columns);
  vterm_set_utf8(terminal->vterm, 1);
  terminal->screen = vterm_obtain_screen(terminal->vterm);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
  vterm_screen_reset(terminal->screen, 1);
  return terminal;
}

void virtual_terminal_free(virtual_terminal *terminal) {
  vterm_free(terminal->vterm);
  free(terminal);
}

void virtual_terminal_resize(virtual_terminal *terminal, int rows, int columns) {
  vterm_set_size(terminal->vterm, rows, columns);
}

void virtual_terminal_write(virtual_terminal *terminal, const uint8_t *bytes, size_t count) {
  vterm_input_write(terminal->vterm, (const char *)bytes, count);
}

static int color_number(VTermColor color, bool is_default) {
  return is_default || !VTERM_COLOR_IS_INDEXED(&color) ? -1 : color.indexed.idx;
}

virtual_cell virtual_terminal_cell(const virtual_terminal *terminal, int row, int column) {
  VTermScreenCell source = {.width = 1};
  virtual_cell cell = {.foreground = -1, .background = -1};
  if (!vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &source)) {
    return cell;
  }
  memcpy(cell.scalars, source.chars, sizeof cell.scalars);
  cell.width = source.width;
  cell.bold = source.attrs.bold;
  cell.underline = source.attrs.underline != VTERM_UNDERLINE_OFF;
  cell.italic = source.attrs.italic;
  cell.reverse = source.attrs.reverse;
  cell.foreground = color_number(source.fg, VTERM_COLOR_IS_DEFAULT_FG(&source.fg));
  cell.background = color_number(source.bg, VTERM_COLOR_IS_DEFAULT_BG(&source.bg));
  return cell;
}

static VTermPos cursor(const virtual_terminal *terminal) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &position);
  return position;
}

int virtual_terminal_cursor_row(const virtual_terminal *terminal) { return cursor(terminal).row; }

int virtual_terminal_cursor_column(const virtual_terminal *terminal) { return cursor(terminal).col; }

bool virtual_terminal_shows_cursor(const virtual_terminal *terminal) {
  return terminal->shows_cursor;
}

bool virtual_terminal_is_on_alternate_screen(const virtual_terminal *terminal) {
  return terminal->is_on_alternate_screen;
}
#endif
