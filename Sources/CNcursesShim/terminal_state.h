#pragma once

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>

/// The terminal that is taken; its descriptor is -1 while none is.
typedef struct {
  int descriptor;
  SCREEN *screen;
  /// Where keys are read: a pad, since reading from a window draws it.
  WINDOW *keys;
  /// Whether it knows xterm's private modes, unlike `vt100` and `linux`.
  bool has_private_modes;
  bool is_utf8;
  bool listens_to_mouse;
  /// Whether curses has been told of the keys.
  bool knows_keys;
} terminal_state;

extern terminal_state terminal;

