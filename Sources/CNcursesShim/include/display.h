#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Attributes, as bits.
enum {
  shim_bold = 1,
  shim_dim = 2,
  shim_underline = 4,
  shim_reverse = 8,
  shim_italic = 16,
};

/// The number of looks that can be defined, from 0.
enum { shim_look_limit = 64 };

/// Starts colours where the terminal has them. Returns how many; 0 for none.
int shim_display_start_colors(void);

/// Says how cells with this look are drawn; a colour of -1 is the terminal's own.
void shim_display_define_look(int look, unsigned attributes, int foreground, int background);

/// Begins a frame; with `whole`, what the terminal shows is forgotten and drawn anew.
void shim_display_begin(bool whole);

/// Appends a glyph to the row in the making: a base scalar, then its combining marks (at most 4).
void shim_display_put(uint32_t base, const uint32_t *marks, int mark_count, int look);

/// Whether a blank with this look is as what is cleared.
bool shim_display_look_is_clear(int look);

/// Writes the row in the making to the frame and starts the next one; of a whole frame the rest of a row
/// is cleared already.
void shim_display_end_row(int row);

/// Sends what changed to the terminal in one go, with the cursor at a place, or hidden where the
/// column is negative.
void shim_display_end(int cursor_row, int cursor_column);

/// libc's width of a scalar in the locale in use: what curses goes by.
int shim_display_width(uint32_t scalar);
