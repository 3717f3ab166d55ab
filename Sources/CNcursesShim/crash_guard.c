#define _GNU_SOURCE
#include "crash_guard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "standard_error.h"
#include "thread_cover.h"

static const int crash_signals[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE};
enum { crash_signal_count = sizeof crash_signals / sizeof crash_signals[0] };

static struct sigaction previous_actions[crash_signal_count];
static struct termios previous_modes;
static int terminal_descriptor = -1;

// The terminal once more, since O_NONBLOCK belongs to the open file: writing must not wait for a
// terminal that takes nothing.
static int quick_descriptor = -1;

static const char *_Atomic restoring_bytes;
static _Atomic size_t restoring_count;
static atomic_bool is_armed;
static bool is_registered_at_exit;
static bool wants_backtrace;

/// Writes what gives the terminal back, or what the terminal takes of it in less than half a second.
static void write_restoring_bytes(void) {
  enum { pause = 10, most_pauses = 40 };
  const char *bytes = atomic_load(&restoring_bytes);
  size_t left = atomic_load(&restoring_count);
  int descriptor = quick_descriptor < 0 ? terminal_descriptor : quick_descriptor;
  for (int pauses = 0; left > 0 && pauses < most_pauses;) {
    ssize_t written = write(descriptor, bytes, left);
    if (written > 0) {
      bytes += written;
      left -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      // No poll for room: a thread that is stuck in a write of its own keeps us out, room or not.
      poll(NULL, 0, pause);
      pauses++;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

void crash_guard_restore_terminal(void) {
  if (!atomic_exchange(&is_armed, false)) return;
  int saved_errno = errno;
  // A process in the background would be stopped by tcsetattr.
  sigset_t background, previous;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &previous);
  write_restoring_bytes();
  tcsetattr(terminal_descriptor, TCSANOW, &previous_modes);
  pthread_sigmask(SIG_SETMASK, &previous, NULL);
  shim_standard_error_release();
  errno = saved_errno;
}

/// Lets the signal do what it would have done without us.
static void step_aside(int number) {
  // Swift's own handler asks for a key and waits half a minute for it, in a build that has one; it is
  // there for those who name it.
  if (!wants_backtrace) {
    signal(number, SIG_DFL);
    return;
  }
  for (int index = 0; index < crash_signal_count; index++) {
    if (crash_signals[index] == number) sigaction(number, &previous_actions[index], NULL);
  }
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  crash_guard_restore_terminal();
  step_aside(number);
  // A fault happens again when this returns, with its registers as they were, and meets the action
  // that is there now. A signal that was sent doesn't, nor does a breakpoint: these are sent once
  // more, and arrive on return, since this handler blocks them.
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

void crash_guard_install(int terminal, const struct termios *modes) {
  terminal_descriptor = terminal;
  previous_modes = *modes;
  quick_descriptor = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  if (!is_registered_at_exit) {
    is_registered_at_exit = atexit(crash_guard_restore_terminal) == 0;
  }
  // A stack overflow leaves no room for a handler on the thread's own stack.
  shim_crash_guard_cover_thread();
  struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < crash_signal_count; index++) {
    sigaction(crash_signals[index], &action, &previous_actions[index]);
  }
}

void crash_guard_remove(void) {
  for (int index = 0; index < crash_signal_count; index++) {
    sigaction(crash_signals[index], &previous_actions[index], NULL);
  }
  if (quick_descriptor >= 0) close(quick_descriptor);
  quick_descriptor = -1;
}

void crash_guard_arm(const char *bytes, size_t count) {
  atomic_store(&restoring_bytes, bytes);
  atomic_store(&restoring_count, count);
  atomic_store(&is_armed, true);
}

void crash_guard_disarm(void) { atomic_store(&is_armed, false); }

bool crash_guard_is_armed(void) { return atomic_load(&is_armed); }
