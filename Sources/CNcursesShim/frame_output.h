#pragma once

#include <stdbool.h>

/// Readies the keeping of what curses writes to a descriptor. Returns whether it can be kept.
bool frame_output_open(int curses_descriptor);

/// Ends it.
void frame_output_close(void);

/// From here on what curses writes is kept: its own buffer would reach the terminal in pieces.
void frame_output_begin(void);

/// Sends what was kept in one write, with bytes before and behind it; nothing where curses wrote
/// nothing.
void frame_output_end(const char *before, const char *behind);
