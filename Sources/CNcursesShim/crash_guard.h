#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Installs handlers for the signals of a crash, which give the terminal back with `write` and
/// `tcsetattr` only, and then let the signal's default action run; where the environment has
/// `SWIFT_BACKTRACE`, the action that was there before.
void crash_guard_install(int terminal, const struct termios *modes);

/// Puts the actions back that were there before.
void crash_guard_remove(void);

/// Says which bytes give the terminal back; the pointer must stay valid.
void crash_guard_arm(const char *bytes, size_t count);

/// Says that the terminal is given back already.
void crash_guard_disarm(void);

/// Whether the terminal is ours to write to: it was taken and not given back.
bool crash_guard_is_armed(void);

/// Gives the terminal back if that hasn't been done, in less than half a second even where the terminal takes
/// nothing; safe in a signal handler.
void crash_guard_restore_terminal(void);
