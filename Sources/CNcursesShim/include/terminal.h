#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How taking the terminal went.
typedef enum __attribute__((enum_extensibility(closed))) {
  /// The terminal is ours.
  shim_start_done,
  /// There is no controlling terminal, or what is there is none.
  shim_start_no_terminal,
  /// No description of a terminal could be loaded.
  shim_start_unknown_type,
  /// The terminal cannot move its cursor or clear itself.
  shim_start_too_simple,
  /// The system gave no pipe, no memory or no descriptor; `errno` says why.
  shim_start_no_resources,
  /// The terminal is already taken.
  shim_start_taken,
} shim_start;

/// Takes the terminal: `/dev/tty` in raw mode on the alternate screen, with the signals and the
/// crash guard of this target. The calling thread owns curses from here on.
///
/// The mouse stays the terminal's.
shim_start shim_terminal_start(void);

/// Gives the terminal back as it was; does nothing when it isn't taken.
void shim_terminal_stop(void);

/// Gives the terminal back, stops the process group as Ctrl-Z does elsewhere, and takes the terminal
/// again once the process is continued.
void shim_terminal_suspend(void);

/// Gives the terminal back so that another program of this process group can have it; signals do
/// what they do without us, but for SIGINT and SIGQUIT, which are that program's.
void shim_terminal_lend(void);

/// Takes the terminal again after that.
void shim_terminal_reclaim(void);

/// Takes the terminal's modes again after something else stopped and continued the process.
void shim_terminal_resume(void);

/// Asks the terminal for its size and gives curses that size.
void shim_terminal_update_size(void);

/// Has the terminal report the mouse, or leave it to itself, where it knows xterm's modes.
void shim_terminal_listen_to_mouse(bool listens);

/// The columns that curses draws.
int shim_terminal_columns(void);

/// The rows that curses draws.
int shim_terminal_rows(void);

/// Writes all bytes to the terminal, past curses. Returns whether it took them all.
bool shim_terminal_send(const uint8_t *bytes, size_t count);

/// Whether characters beyond ASCII can be drawn in the locale in use.
bool shim_terminal_is_utf8(void);
