#define _GNU_SOURCE
#include "display.h"

#include <limits.h>
#include <stdlib.h>
#include <wchar.h>

#include "frame_output.h"
#include "terminal_state.h"

/// How cells of a look are drawn.
typedef struct {
  attr_t attributes;
  short pair;
} look;

static look looks[shim_look_limit];
static bool has_own_colors;

// The row in the making: one element a glyph.
static cchar_t *row_cells;
static int row_capacity;
static int row_count;

// The base and the look of the cell before, where it has no marks; else the look is no number.
static uint32_t last_base;
static int last_number = -1;

int shim_display_start_colors(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  has_own_colors = use_default_colors() == OK;
  return COLORS;
}

// Colours of terminals that take red, green and blue as they are don't fit into a short.
static bool define_pair(int pair, int foreground, int background) {
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS
  return init_extended_pair(pair, foreground, background) == OK;
#else
  if (foreground > SHRT_MAX || background > SHRT_MAX) return false;
  return init_pair((short)pair, (short)foreground, (short)background) == OK;
#endif
}

void shim_display_define_look(int number, unsigned attributes, int foreground, int background) {
  if (number < 0 || number >= shim_look_limit) return;
  attr_t bits = A_NORMAL;
  if (attributes & shim_bold) bits |= A_BOLD;
  if (attributes & shim_dim) bits |= A_DIM;
  if (attributes & shim_underline) bits |= A_UNDERLINE;
  if (attributes & shim_reverse) bits |= A_REVERSE;
#ifdef A_ITALIC
  if (attributes & shim_italic) bits |= A_ITALIC;
#endif
  looks[number] = (look){.attributes = bits, .pair = 0};
  if (foreground < 0 && background < 0) return;
  if (!has_colors() || number + 1 >= COLOR_PAIRS) return;
  if (!has_own_colors) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  if (define_pair(number + 1, foreground, background)) looks[number].pair = (short)(number + 1);
}

static void reserve_row(void) {
  int columns = getmaxx(stdscr);
  row_count = 0;
  if (columns <= row_capacity) return;
  cchar_t *cells = realloc(row_cells, (size_t)columns * sizeof *cells);
  if (cells == NULL) return;
  row_cells = cells;
  row_capacity = columns;
}

void shim_display_begin(bool whole) {
  reserve_row();
  last_number = -1;
  if (!whole) return;
  werase(stdscr);
  clearok(curscr, TRUE);
}

void shim_display_put(uint32_t base, const uint32_t *marks, int mark_count, int number) {
  if (row_count >= row_capacity) return;
  // Most cells are as the one before them, blank: to copy it costs a tenth of making it.
  if (mark_count == 0 && row_count > 0 && base == last_base && number == last_number) {
    row_cells[row_count] = row_cells[row_count - 1];
    row_count++;
    return;
  }
  last_number = -1;
  wchar_t scalars[CCHARW_MAX + 1] = {(wchar_t)base};
  if (mark_count > CCHARW_MAX - 1) mark_count = CCHARW_MAX - 1;
  for (int index = 0; index < mark_count; index++) scalars[index + 1] = (wchar_t)marks[index];
  look how = looks[number];
  if (setcchar(&row_cells[row_count], scalars, how.attributes, how.pair, NULL) != OK) return;
  row_count++;
  last_base = base;
  if (mark_count == 0) last_number = number;
}

bool shim_display_look_is_clear(int number) {
  return looks[number].attributes == A_NORMAL && looks[number].pair == 0;
}

void shim_display_end_row(int row) {
  if (row_count > 0) mvwadd_wchnstr(stdscr, row, 0, row_cells, row_count);
  row_count = 0;
}

void shim_display_end(int cursor_row, int cursor_column) {
  if (cursor_column >= 0) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  frame_output_begin();
  // Hidden before the cursor travels, shown once it rests.
  if (cursor_column < 0) curs_set(0);
  doupdate();
  if (cursor_column >= 0) curs_set(1);
  // Terminals that don't know synchronized output pass over it.
  bool is_synchronized = terminal.has_private_modes;
  frame_output_end(is_synchronized ? "\033[?2026h" : "", is_synchronized ? "\033[?2026l" : "");
}

int shim_display_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
