#pragma once

#define NCURSES_WIDECHAR 1
#include <ncurses.h>

/// Starts curses on two streams of a terminal, by `TERM` or by the nearest type that is installed.
/// Returns null where none is.
SCREEN *terminal_type_start(FILE *output, FILE *input);

/// Whether the terminal has what a screen needs.
bool terminal_type_is_sufficient(void);

/// Whether it knows xterm's private modes: its way into the alternate screen is one.
bool terminal_type_has_private_modes(void);

/// Appends a capability to a text of that capacity, without its padding.
void terminal_type_append(const char *capability, char *text, size_t capacity);
