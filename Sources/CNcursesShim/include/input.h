#pragma once

#include <stdbool.h>

/// What there is to read, as bits.
enum {
  shim_ready_keys = 1,
  shim_ready_signals = 2,
  shim_ready_lost = 4,
};

/// Waits for keys, signals or a wake, at most so many milliseconds, for ever with -1.
/// Returns the bits above; 0 when the time is over.
int shim_input_wait(int milliseconds);

/// The next byte that the terminal sent (0 to 255), a key (`shim_key_base` and above),
/// or -1 when there is none.
int shim_input_read(void);

/// Takes a signal that arrived since the last call, by its number; 0 when there is none.
int shim_input_take_signal(void);

/// Takes the wake that arrived since the last call. Returns whether there was one.
bool shim_input_take_wake(void);

/// Wakes `shim_input_wait`, from any thread or signal handler.
void shim_input_wake(void);

/// A key is `shim_key_base | modifiers << 8 | one of shim_key`, the modifiers as xterm counts them
/// (1 Shift, 2 Alt, 4 Control).
enum { shim_key_base = 0x1000 };

/// Keys that aren't characters.
typedef enum {
  shim_key_unknown,
  shim_key_up,
  shim_key_down,
  shim_key_right,
  shim_key_left,
  shim_key_home,
  shim_key_end,
  shim_key_page_up,
  shim_key_page_down,
  shim_key_insert,
  shim_key_delete,
  shim_key_backspace,
  shim_key_enter,
  shim_key_back_tab,
  shim_key_paste_begin,
  shim_key_paste_end,
  /// The function keys follow: F1 is this value and 1.
  shim_key_function = 0x40,
} shim_key;
