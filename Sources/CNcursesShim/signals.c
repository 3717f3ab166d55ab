#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/time.h>
#include <unistd.h>

#include "crash_guard.h"
#include "input.h"

// In the order in which they are reported: what ends the program comes first.
static const int heard_signals[] = {SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { heard_count = sizeof heard_signals / sizeof heard_signals[0], ending_count = 4 };

static atomic_bool is_pending[heard_count];
static atomic_bool is_wake_pending;
static struct sigaction previous_actions[heard_count];

// How long the program has to end by itself once it was told to, in microseconds: with what the crash
// guard takes at most, less than a second.
enum { patience = 500 * 1000 };

static _Atomic int ending_signal;
static struct sigaction previous_alarm_action;

// Both ends stay open until the process ends, so that a late wake from a thread meets no other file.
static int doorbell[2] = {-1, -1};

bool signals_open_doorbell(void) {
  if (doorbell[0] >= 0) return true;
  if (pipe(doorbell) < 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(doorbell[end], F_SETFD, FD_CLOEXEC);
    fcntl(doorbell[end], F_SETFL, O_NONBLOCK);
  }
  return true;
}

/// Rings; a full pipe rings already.
static void ring(void) {
  int saved_errno = errno;
  while (write(doorbell[1], "", 1) < 0 && errno == EINTR) {
  }
  errno = saved_errno;
}

/// Ends the program by a signal, since nobody listens any more.
static void end(int number) {
  crash_guard_restore_terminal();
  signal(number, SIG_DFL);
  raise(number);
}

static void set_alarm(long microseconds) {
  struct itimerval once = {.it_value = {.tv_usec = microseconds}};
  setitimer(ITIMER_REAL, &once, NULL);
}

/// The program was told to end a while ago. Where it has the terminal still, it waits for something
/// that doesn't come: a terminal that takes nothing, a program.
static void on_alarm(int number) {
  (void)number;
  int ending = atomic_load(&ending_signal);
  if (ending != 0 && crash_guard_is_armed()) end(ending);
}

static void on_signal(int number) {
  for (int index = 0; index < heard_count; index++) {
    if (heard_signals[index] != number) continue;
    bool was_pending = atomic_exchange(&is_pending[index], true);
    if (index >= ending_count) break;
    // Told to end a second time and still not there.
    if (was_pending) end(number);
    atomic_store(&ending_signal, number);
    set_alarm(patience);
  }
  ring();
}

void signals_forget(void) {
  atomic_store(&ending_signal, 0);
  for (int index = 0; index < heard_count; index++) atomic_store(&is_pending[index], false);
}

void signals_install(void) {
  struct sigaction alarm_action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
  sigemptyset(&alarm_action.sa_mask);
  sigaction(SIGALRM, &alarm_action, &previous_alarm_action);
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < heard_count; index++) {
    sigaction(heard_signals[index], &action, &previous_actions[index]);
    if (previous_actions[index].sa_handler == SIG_IGN) {
      sigaction(heard_signals[index], &previous_actions[index], NULL);
    }
  }
}

void signals_remove(void) {
  for (int index = 0; index < heard_count; index++) {
    sigaction(heard_signals[index], &previous_actions[index], NULL);
  }
  set_alarm(0);
  sigaction(SIGALRM, &previous_alarm_action, NULL);
}

void signals_lend(void) {
  signals_remove();
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
}

void signals_reclaim(void) {
  // What was ignored meanwhile isn't to stay ignored.
  signals_remove();
  signals_install();
}

void signals_stop_group(void) {
  struct sigaction usual = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigemptyset(&usual.sa_mask);
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  for (int index = ending_count; index < heard_count; index++) {
    atomic_store(&is_pending[index], false);
  }
}

int signals_doorbell(void) { return doorbell[0]; }

void signals_hush(void) {
  char buffer[256];
  while (read(doorbell[0], buffer, sizeof buffer) > 0) {
  }
}

int shim_input_take_signal(void) {
  for (int index = 0; index < heard_count; index++) {
    if (atomic_exchange(&is_pending[index], false)) return heard_signals[index];
  }
  return 0;
}

bool shim_input_take_wake(void) { return atomic_exchange(&is_wake_pending, false); }

void shim_input_wake(void) {
  if (!atomic_exchange(&is_wake_pending, true)) ring();
}
