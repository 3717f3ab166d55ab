#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "csystem.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

extern char **environ;

char *const *csystem_environment(void) { return environ; }

const char *csystem_variable(const char *name) { return getenv(name); }

// Every descriptor from 3 on stays here: the terminal, saved copies of standard streams, pipes.
#ifdef __APPLE__
static const short close_others = POSIX_SPAWN_CLOEXEC_DEFAULT;
static int close_from_3(posix_spawn_file_actions_t *actions) {
  (void)actions;
  return 0;
}
#else
static const short close_others = 0;
static int close_from_3(posix_spawn_file_actions_t *actions) {
  return posix_spawn_file_actions_addclosefrom_np(actions, 3);
}
#endif

static int set_streams(posix_spawn_file_actions_t *actions, int input) {
  int error = input < 0
                  ? posix_spawn_file_actions_addopen(actions, 0, "/dev/null", O_RDONLY, 0)
                  : posix_spawn_file_actions_adddup2(actions, input, 0);
  if (!error) error = posix_spawn_file_actions_addopen(actions, 1, "/dev/null", O_WRONLY, 0);
  if (!error) error = posix_spawn_file_actions_adddup2(actions, 1, 2);
  if (!error) error = close_from_3(actions);
  return error;
}

/// Sets the flags given beside those that every program is started with.
static int set_attributes(posix_spawnattr_t *attributes, short flags) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  int error = posix_spawnattr_setflags(
      attributes, flags | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | close_others);
  if (!error) error = posix_spawnattr_setsigmask(attributes, &none);
  if (!error) error = posix_spawnattr_setsigdefault(attributes, &all);
  return error;
}

/// The terminal as all three streams: ours may be pipes.
static int set_terminal_streams(posix_spawn_file_actions_t *actions) {
  int error = posix_spawn_file_actions_addopen(actions, 0, "/dev/tty", O_RDWR, 0);
  if (!error) error = posix_spawn_file_actions_adddup2(actions, 0, 1);
  if (!error) error = posix_spawn_file_actions_adddup2(actions, 0, 2);
  if (!error) error = close_from_3(actions);
  return error;
}

static int spawn(const char *path, char *const arguments[], char *const variables[],
                 const posix_spawn_file_actions_t *actions, short flags, pid_t *child) {
  posix_spawnattr_t attributes;
  int error = posix_spawnattr_init(&attributes);
  if (error) return error;
  error = set_attributes(&attributes, flags);
  if (!error) error = posix_spawn(child, path, actions, &attributes, arguments, variables);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int csystem_spawn_detached(const char *path, char *const arguments[], char *const variables[],
                           int input, pid_t *child) {
  posix_spawn_file_actions_t actions;
  int error = posix_spawn_file_actions_init(&actions);
  if (error) return error;
  error = set_streams(&actions, input);
  if (!error) error = spawn(path, arguments, variables, &actions, POSIX_SPAWN_SETSID, child);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int csystem_spawn_in_foreground(const char *path, char *const arguments[], char *const variables[],
                                pid_t *child) {
  posix_spawn_file_actions_t actions;
  int error = posix_spawn_file_actions_init(&actions);
  if (error) return error;
  error = set_terminal_streams(&actions);
  if (!error) error = spawn(path, arguments, variables, &actions, 0, child);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

static enum csystem_child_state ask(pid_t child, int options, int *code) {
  int status;
  pid_t found;
  do {
    found = waitpid(child, &status, options);
  } while (found < 0 && errno == EINTR);
  if (found == 0) return CSYSTEM_CHILD_RUNNING;
  if (found < 0) return CSYSTEM_CHILD_GONE;
  if (WIFSIGNALED(status)) {
    *code = WTERMSIG(status);
    return CSYSTEM_CHILD_SIGNALLED;
  }
  *code = WEXITSTATUS(status);
  return CSYSTEM_CHILD_EXITED;
}

enum csystem_child_state csystem_child_state(pid_t child, int *code) {
  return ask(child, WNOHANG, code);
}

enum csystem_child_state csystem_wait(pid_t child, int *code) { return ask(child, 0, code); }

static void *reap(void *child) {
  int status;
  while (waitpid((pid_t)(intptr_t)child, &status, 0) < 0 && errno == EINTR) {
  }
  return NULL;
}

int csystem_reap_later(pid_t child) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_attr_t attributes;
  int error = pthread_attr_init(&attributes);
  if (error) return error;
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_t thread;
  pthread_sigmask(SIG_SETMASK, &all, &before);
  error = pthread_create(&thread, &attributes, reap, (void *)(intptr_t)child);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  return error;
}

void csystem_kill_group(pid_t child) {
  kill(-child, SIGKILL);
  kill(child, SIGKILL);
}

int csystem_pipe(int ends[2]) {
  if (pipe(ends) < 0) return errno;
  if (fcntl(ends[0], F_SETFD, FD_CLOEXEC) < 0 || fcntl(ends[1], F_SETFD, FD_CLOEXEC) < 0 ||
      fcntl(ends[1], F_SETFL, O_NONBLOCK) < 0) {
    int error = errno;
    close(ends[0]);
    close(ends[1]);
    return error;
  }
  return 0;
}

// SIGPIPE is blocked on this thread for the one call and, where the call raised it, taken away
// before the mask is given back. One that was pending already stays pending.
ssize_t csystem_write_quietly(int descriptor, const void *bytes, size_t count) {
  sigset_t broken_pipe, before, pending;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  sigpending(&pending);
  int was_pending = sigismember(&pending, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &broken_pipe, &before);
  ssize_t written = write(descriptor, bytes, count);
  int error = errno;
  if (written < 0 && error == EPIPE && !was_pending) {
    sigpending(&pending);
    int taken;
    if (sigismember(&pending, SIGPIPE)) sigwait(&broken_pipe, &taken);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return written < 0 ? -(ssize_t)error : written;
}

void csystem_set_up_memory(void) {
#ifdef __GLIBC__
  // Its initial value, which it would raise with each large piece that is freed; mallopt(3).
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);
  mallopt(M_TOP_PAD, 512 * 1024);
  mallopt(M_TRIM_THRESHOLD, 1024 * 1024);
#endif
}

void csystem_give_memory_back(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
