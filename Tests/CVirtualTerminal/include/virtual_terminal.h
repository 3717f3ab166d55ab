#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A terminal in memory, by libvterm. Without libvterm's header (`libvterm-dev`) these functions
/// aren't there, and the tests don't link.
typedef struct virtual_terminal virtual_terminal;

/// The most scalars of a cell.
enum { virtual_cell_scalars = 6 };

/// One cell as it's drawn; a colour is the number in the palette, or -1 for the terminal's own.
typedef struct {
  uint32_t scalars[virtual_cell_scalars];
  int width;
  bool bold, underline, italic, reverse;
  int foreground, background;
} virtual_cell;

/// A blank terminal; null where there is no memory.
virtual_terminal *virtual_terminal_new(int rows, int columns);

/// Ends it.
void virtual_terminal_free(virtual_terminal *terminal);

/// Gives it another size.
void virtual_terminal_resize(virtual_terminal *terminal, int rows, int columns);

/// Takes what a program wrote.
void virtual_terminal_write(virtual_terminal *terminal, const uint8_t *bytes, size_t count);

/// The cell at a place.
virtual_cell virtual_terminal_cell(const virtual_terminal *terminal, int row, int column);

/// The cursor's row.
int virtual_terminal_cursor_row(const virtual_terminal *terminal);

/// The cursor's column.
int virtual_terminal_cursor_column(const virtual_terminal *terminal);

/// Whether the cursor is shown.
bool virtual_terminal_shows_cursor(const virtual_terminal *terminal);

/// Whether it's on its alternate screen.
bool virtual_terminal_is_on_alternate_screen(const virtual_terminal *terminal);
