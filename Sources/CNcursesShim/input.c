#define _GNU_SOURCE
#include "input.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <sys/select.h>

#include "signals.h"
#include "terminal_state.h"

// How often poll has said that there is input and curses found none: a terminal that is gone says
// so for ever.
static int empty_reads;

/// Our number of a key of curses.
static int key_number(int code) {
  enum { shift = 1 << 8 };
  if (code >= KEY_F(1) && code <= KEY_F(63)) return shim_key_function + code - KEY_F(0);
  switch (code) {
  case KEY_UP: return shim_key_up;
  case KEY_DOWN: return shim_key_down;
  case KEY_RIGHT: return shim_key_right;
  case KEY_LEFT: return shim_key_left;
  case KEY_SR: return shift | shim_key_up;
  case KEY_SF: return shift | shim_key_down;
  case KEY_SRIGHT: return shift | shim_key_right;
  case KEY_SLEFT: return shift | shim_key_left;
  case KEY_HOME: case KEY_FIND: case KEY_A1: return shim_key_home;
  case KEY_END: case KEY_SELECT: case KEY_LL: case KEY_C1: return shim_key_end;
  case KEY_PPAGE: case KEY_A3: return shim_key_page_up;
  case KEY_NPAGE: case KEY_C3: return shim_key_page_down;
  case KEY_IC: return shim_key_insert;
  case KEY_DC: return shim_key_delete;
  case KEY_BACKSPACE: return shim_key_backspace;
  case KEY_ENTER: return shim_key_enter;
  case KEY_BTAB: return shim_key_back_tab;
  default: return shim_key_unknown;
  }
}

/// Tells curses that a sequence is one of our keys.
static void define(const char *sequence, int key) { define_key(sequence, shim_key_base | key); }

/// A key whose sequence is a final letter or a number and a tilde, as xterm sends it.
typedef struct {
  const char *number;
  char final;
  shim_key key;
} key_form;

static const key_form key_forms[] = {
  {"1", 'A', shim_key_up},       {"1", 'B', shim_key_down},      {"1", 'C', shim_key_right},
  {"1", 'D', shim_key_left},     {"1", 'H', shim_key_home},      {"1", 'F', shim_key_end},
  {"1", '~', shim_key_home},     {"4", '~', shim_key_end},       {"7", '~', shim_key_home},
  {"8", '~', shim_key_end},      {"2", '~', shim_key_insert},    {"3", '~', shim_key_delete},
  {"5", '~', shim_key_page_up},  {"6", '~', shim_key_page_down},
  {"1", 'P', shim_key_function + 1}, {"1", 'Q', shim_key_function + 2},
  {"1", 'R', shim_key_function + 3}, {"1", 'S', shim_key_function + 4},
  {"11", '~', shim_key_function + 1}, {"12", '~', shim_key_function + 2},
  {"13", '~', shim_key_function + 3}, {"14", '~', shim_key_function + 4},
  {"15", '~', shim_key_function + 5}, {"17", '~', shim_key_function + 6},
  {"18", '~', shim_key_function + 7}, {"19", '~', shim_key_function + 8},
  {"20", '~', shim_key_function + 9}, {"21", '~', shim_key_function + 10},
  {"23", '~', shim_key_function + 11}, {"24", '~', shim_key_function + 12},
};

/// Tells curses the sequences of keys that terminals send beside those of their description.
static void define_keys(void) {
  char sequence[16];
  for (size_t index = 0; index < sizeof key_forms / sizeof key_forms[0]; index++) {
    key_form form = key_forms[index];
    if (form.final == '~') {
      snprintf(sequence, sizeof sequence, "\033[%s~", form.number);
      define(sequence, (int)form.key);
    } else {
      // Arrows in both forms: which one is sent depends on a mode that other programs may have left.
      // Function keys only in theirs, since ESC [ P is Delete on some terminals.
      snprintf(sequence, sizeof sequence, "\033[%c", form.final);
      if (form.key < shim_key_function) define(sequence, (int)form.key);
      snprintf(sequence, sizeof sequence, "\033O%c", form.final);
      define(sequence, (int)form.key);
    }
    for (int modifiers = 1; modifiers < 8; modifiers++) {
      snprintf(sequence, sizeof sequence, "\033[%s;%d%c", form.number, modifiers + 1, form.final);
      define(sequence, modifiers << 8 | (int)form.key);
    }
  }
  // Reports of the mouse come through as bytes.
  keyok(KEY_MOUSE, FALSE);
  define("\033[Z", shim_key_back_tab);
  define("\033[200~", shim_key_paste_begin);
  define("\033[201~", shim_key_paste_end);
}

int shim_input_wait(int milliseconds) {
  // Not before the first frame, which is seen a twentieth sooner so.
  if (!terminal.knows_keys) define_keys();
  terminal.knows_keys = true;
  struct pollfd sources[] = {
    {.fd = signals_doorbell(), .events = POLLIN},
    {.fd = terminal.descriptor, .events = POLLIN},
  };
  int count;
  do {
    count = poll(sources, 2, milliseconds);
  } while (count < 0 && errno == EINTR);
  if (count < 0) return shim_ready_lost;
  int ready = 0;
  if (sources[0].revents != 0) {
    signals_hush();
    ready |= shim_ready_signals;
  }
  if (sources[1].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= shim_ready_lost;
  if (sources[1].revents & POLLIN) {
    ready |= empty_reads > 2 ? shim_ready_lost : shim_ready_keys;
  }
  return ready;
}

int shim_input_read(void) {
  int code = wgetch(terminal.keys);
  if (code == ERR) {
    empty_reads++;
    return -1;
  }
  empty_reads = 0;
  if (code < KEY_MIN || code >= shim_key_base) return code;
  return shim_key_base | key_number(code);
}
