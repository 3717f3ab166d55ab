#define _GNU_SOURCE
#include "crash_guard.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "standard_error.h"

static const int crash_signals[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE};
enum { crash_signal_count = sizeof crash_signals / sizeof crash_signals[0] };

static struct sigaction previous_actions[crash_signal_count];
static struct termios previous_modes;
static int terminal_descriptor = -1;
static const char *_Atomic restoring_bytes;
static _Atomic size_t restoring_count;
static atomic_bool is_armed;
static bool is_registered_at_exit;

// A stack overflow leaves no room for a handler on the thread's own stack. SIGSTKSZ is no constant
// in newer glibc.
static char alternate_stack[64 * 1024];
static stack_t previous_stack;

void crash_guard_restore_terminal(void) {
  if (!atomic_exchange(&is_armed, false)) return;
  int saved_errno = errno;
  // A process in the background would be stopped by tcsetattr.
  sigset_t background, previous;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &background, &previous);
  const char *bytes = atomic_load(&restoring_bytes);
  size_t left = atomic_load(&restoring_count);
  while (left > 0) {
    ssize_t written = write(terminal_descriptor, bytes, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    bytes += written;
    left -= (size_t)written;
  }
  tcsetattr(terminal_descriptor, TCSANOW, &previous_modes);
  pthread_sigmask(SIG_SETMASK, &previous, NULL);
  shim_standard_error_release();
  errno = saved_errno;
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)context;
  crash_guard_restore_terminal();
  for (int index = 0; index < crash_signal_count; index++) {
    if (crash_signals[index] == number) sigaction(number, &previous_actions[index], NULL);
  }
  // A fault happens again when this returns, with its registers as they were, and meets the previous
  // action. A signal that was sent doesn't, nor does a breakpoint: these are sent once more, and
  // arrive on return, since this handler blocks them.
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

void crash_guard_install(int terminal, const struct termios *modes) {
  terminal_descriptor = terminal;
  previous_modes = *modes;
  if (!is_registered_at_exit) {
    is_registered_at_exit = atexit(crash_guard_restore_terminal) == 0;
  }
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, &previous_stack);
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
  sigaltstack(&previous_stack, NULL);
}

void crash_guard_arm(const char *bytes, size_t count) {
  atomic_store(&restoring_bytes, bytes);
  atomic_store(&restoring_count, count);
  atomic_store(&is_armed, true);
}

void crash_guard_disarm(void) { atomic_store(&is_armed, false); }
