#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// How a program is started.
typedef struct {
  const char *path;
  char *const *arguments;
  char *const *environment;
  /// Where its standard output goes; -1 for the terminal.
  int standard_output;
  /// Whether the pseudoterminal is its controlling terminal, what `/dev/tty` opens.
  bool controls;
} pseudoterminal_start_options;

/// A program in a pseudoterminal.
typedef struct {
  /// What the program writes is read here, and what is written here it reads; nonblocking.
  int master;
  /// The program's side, kept open so that its modes can be asked when the program is gone.
  int slave;
  /// At its end of file no process of the program is left.
  int end;
  pid_t process;
} pseudoterminal;

/// Opens a terminal of a size, without a program. Returns 0, or the reason as `errno` has it.
int pseudoterminal_open(int rows, int columns, pseudoterminal *terminal);

/// Starts a program with the default action for each signal. Returns 0, or the reason as `errno` has it.
int pseudoterminal_start(const pseudoterminal_start_options *options, pseudoterminal *terminal);

/// Waits until there is something to read or the program ended, at most so many milliseconds.
/// Returns a negative number on an error, 0 when the time is over, else 1 for something to read
/// and 2 for the end, or both added.
int pseudoterminal_wait(const pseudoterminal *terminal, int milliseconds);

/// Waits until the program ended, at most so many milliseconds, and reads nothing. Returns whether it
/// did.
bool pseudoterminal_wait_for_end(const pseudoterminal *terminal, int milliseconds);

/// Whether the terminal takes more of what the program writes without being read.
bool pseudoterminal_takes_output(const pseudoterminal *terminal);

/// Reads what is there; 0 for nothing more, now or for ever.
size_t pseudoterminal_read(const pseudoterminal *terminal, uint8_t *bytes, size_t capacity);

/// Writes all bytes. Returns whether they were taken.
bool pseudoterminal_write(const pseudoterminal *terminal, const uint8_t *bytes, size_t count);

/// Gives the terminal another size; the program gets SIGWINCH.
void pseudoterminal_resize(const pseudoterminal *terminal, int rows, int columns);

/// Copies the modes of the terminal. Returns how many bytes they are; 0 on an error.
size_t pseudoterminal_modes(const pseudoterminal *terminal, uint8_t *bytes, size_t capacity);

/// Closes the terminal's two sides, as a window that is closed does.
void pseudoterminal_hang_up(pseudoterminal *terminal);

/// Waits for the program itself. Returns its status as a shell counts it: 128 and the signal's number
/// for a signal; -1 where there is none.
int pseudoterminal_reap(const pseudoterminal *terminal);

/// Closes the rest.
void pseudoterminal_close(pseudoterminal *terminal);
