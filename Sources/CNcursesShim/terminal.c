#define _GNU_SOURCE
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "crash_guard.h"
#include "frame_output.h"
#include "signals.h"
#include "standard_error.h"
#include "terminal_state.h"
#include "terminal_type.h"

terminal_state terminal = {.descriptor = -1};

static struct termios original_modes;
static FILE *output_stream;
static FILE *input_stream;
static char restoring_bytes[512];

static const char paste_on[] = "\033[?2004h";
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

// The string terminator first: what was sent last may be the beginning of a long string.
static const char private_modes_off[] =
  "\033\\\033[?2026l\033[?1006l\033[?1000l\033[?2004l";

static bool locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// Takes the user's characters, or those of C.UTF-8 where theirs are ASCII only.
static bool use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (locale_is_utf8()) return true;
  if (setlocale(LC_CTYPE, "C.UTF-8") != NULL && locale_is_utf8()) return true;
  setlocale(LC_CTYPE, "");
  return false;
}

/// Opens `/dev/tty`, so that standard input and output can be pipes.
static bool open_terminal(void) {
  terminal.descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal.descriptor < 0) return false;
  if (isatty(terminal.descriptor) && tcgetattr(terminal.descriptor, &original_modes) == 0) return true;
  close(terminal.descriptor);
  terminal.descriptor = -1;
  return false;
}

static void close_terminal(void) {
  if (output_stream != NULL) fclose(output_stream);
  if (input_stream != NULL) fclose(input_stream);
  output_stream = input_stream = NULL;
  frame_output_close();
  close(terminal.descriptor);
  terminal.descriptor = -1;
}

static FILE *open_stream(const char *mode) {
  int descriptor = fcntl(terminal.descriptor, F_DUPFD_CLOEXEC, 3);
  FILE *stream = descriptor < 0 ? NULL : fdopen(descriptor, mode);
  if (stream == NULL && descriptor >= 0) close(descriptor);
  return stream;
}

/// Notes the bytes that give this terminal back, for the crash guard.
static void compose_restoring_bytes(void) {
  restoring_bytes[0] = '\0';
  if (terminal.has_private_modes) strcpy(restoring_bytes, private_modes_off);
  // Without an alternate screen the way out clears what was drawn.
  const char *last = tigetstr("rmcup") == NULL ? "clear" : "rmcup";
  const char *const capabilities[] = {"sgr0", "op", "rmkx", "cnorm", last};
  for (size_t index = 0; index < sizeof capabilities / sizeof capabilities[0]; index++) {
    terminal_type_append(capabilities[index], restoring_bytes, sizeof restoring_bytes);
  }
}

static void set_input_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  terminal.keys = newpad(1, 1);
  keypad(terminal.keys, TRUE);
  nodelay(terminal.keys, TRUE);
  intrflush(terminal.keys, FALSE);
  terminal.knows_keys = false;
}

static void send_private_modes(const char *bytes) {
  if (terminal.has_private_modes) shim_terminal_send((const uint8_t *)bytes, strlen(bytes));
}

/// Undoes what `shim_terminal_start` did before curses ran.
static shim_start give_up(shim_start reason) {
  int saved_errno = errno;
  crash_guard_disarm();
  crash_guard_remove();
  signals_remove();
  tcsetattr(terminal.descriptor, TCSADRAIN, &original_modes);
  close_terminal();
  errno = saved_errno;
  return reason;
}

static shim_start start_curses(void) {
  // Exported LINES and COLUMNS would override the real size otherwise.
  use_env(FALSE);
  use_tioctl(TRUE);
  output_stream = open_stream("w");
  input_stream = open_stream("r");
  if (output_stream == NULL || input_stream == NULL) return shim_start_no_resources;
  if (!frame_output_open(fileno(output_stream))) return shim_start_no_resources;
  terminal.screen = terminal_type_start(output_stream, input_stream);
  if (terminal.screen == NULL) return shim_start_unknown_type;
  if (!terminal_type_is_sufficient()) {
    endwin();
    delscreen(terminal.screen);
    return shim_start_too_simple;
  }
  return shim_start_done;
}

shim_start shim_terminal_start(void) {
  if (terminal.descriptor >= 0) return shim_start_taken;
  if (!open_terminal()) return shim_start_no_terminal;
  if (!signals_open_doorbell()) {
    close_terminal();
    return shim_start_no_resources;
  }
  terminal.is_utf8 = use_utf8();
  // Before curses: it leaves signals alone that have a handler.
  signals_forget();
  signals_install();
  crash_guard_install(terminal.descriptor, &original_modes);
  restoring_bytes[0] = '\0';
  crash_guard_arm(restoring_bytes, 0);
  shim_start outcome = start_curses();
  if (outcome != shim_start_done) return give_up(outcome);
  terminal.listens_to_mouse = false;
  terminal.has_private_modes = terminal_type_has_private_modes();
  compose_restoring_bytes();
  crash_guard_arm(restoring_bytes, strlen(restoring_bytes));
  set_input_modes();
  send_private_modes(paste_on);
  shim_standard_error_hold();
  return shim_start_done;
}

/// Leaves the screen and the modes, and keeps curses.
static void leave_screen(void) {
  // A process in the background would be stopped while it ends.
  sigset_t background, previous;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &previous);
  send_private_modes(private_modes_off);
  endwin();
  if (tigetstr("rmcup") == NULL) {
    char clearing[64] = "";
    terminal_type_append("clear", clearing, sizeof clearing);
    shim_terminal_send((const uint8_t *)clearing, strlen(clearing));
  }
  tcsetattr(terminal.descriptor, TCSADRAIN, &original_modes);
  crash_guard_disarm();
  pthread_sigmask(SIG_SETMASK, &previous, NULL);
}

static void enter_screen(void) {
  reset_prog_mode();
  crash_guard_arm(restoring_bytes, strlen(restoring_bytes));
  shim_terminal_update_size();
  clearok(curscr, TRUE);
  frame_output_begin();
  doupdate();
  frame_output_end("", "");
  send_private_modes(paste_on);
  if (terminal.listens_to_mouse) send_private_modes(mouse_on);
}

void shim_terminal_stop(void) {
  if (terminal.descriptor < 0) return;
  leave_screen();
  shim_standard_error_release();
  delwin(terminal.keys);
  delscreen(terminal.screen);
  crash_guard_remove();
  signals_remove();
  close_terminal();
}

void shim_terminal_suspend(void) {
  leave_screen();
  signals_stop_group();
  enter_screen();
}

void shim_terminal_lend(void) {
  leave_screen();
  signals_lend();
}

void shim_terminal_reclaim(void) {
  signals_reclaim();
  enter_screen();
}

void shim_terminal_resume(void) {
  // Whoever had the terminal meanwhile left its modes; endwin lets curses enter its own again.
  endwin();
  enter_screen();
}

void shim_terminal_listen_to_mouse(bool listens) {
  if (listens == terminal.listens_to_mouse) return;
  terminal.listens_to_mouse = listens;
  send_private_modes(listens ? mouse_on : mouse_off);
}

void shim_terminal_update_size(void) {
  struct winsize size;
  if (ioctl(terminal.descriptor, TIOCGWINSZ, &size) < 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  resizeterm(size.ws_row, size.ws_col);
}

int shim_terminal_columns(void) { return getmaxx(stdscr); }

int shim_terminal_rows(void) { return getmaxy(stdscr); }

bool shim_terminal_is_utf8(void) { return terminal.is_utf8; }

bool shim_terminal_send(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    // A crash on another thread has given it back already.
    if (!crash_guard_is_armed()) return false;
    ssize_t written = write(terminal.descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = terminal.descriptor, .events = POLLOUT};
      poll(&room, 1, -1);
      continue;
    }
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}
