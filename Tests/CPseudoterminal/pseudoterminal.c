#define _GNU_SOURCE
#include "pseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/// Opens both sides, closed in programs that are started meanwhile by other tests.
static bool open_sides(int rows, int columns, pseudoterminal *terminal) {
  terminal->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal->master < 0) return false;
  char name[128];
  if (grantpt(terminal->master) < 0 || unlockpt(terminal->master) < 0) return false;
  if (ptsname_r(terminal->master, name, sizeof name) != 0) return false;
  terminal->slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal->slave < 0) return false;
  fcntl(terminal->master, F_SETFL, O_NONBLOCK);
  pseudoterminal_resize(terminal, rows, columns);
  return true;
}

/// The child's part: only calls that are safe between fork and exec.
static void become(const pseudoterminal_start_options *options, const pseudoterminal *terminal,
                   int end) {
  setsid();
  if (options->controls) ioctl(terminal->slave, TIOCSCTTY, 0);
  int output = options->standard_output < 0 ? terminal->slave : options->standard_output;
  dup2(terminal->slave, STDIN_FILENO);
  dup2(output, STDOUT_FILENO);
  dup2(terminal->slave, STDERR_FILENO);
  fcntl(end, F_SETFD, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  execve(options->path, options->arguments, options->environment);
  _exit(127);
}

int pseudoterminal_open(int rows, int columns, pseudoterminal *terminal) {
  *terminal = (pseudoterminal){.master = -1, .slave = -1, .end = -1, .process = -1};
  if (open_sides(rows, columns, terminal)) return 0;
  int reason = errno;
  pseudoterminal_close(terminal);
  return reason;
}

int pseudoterminal_start(const pseudoterminal_start_options *options, pseudoterminal *terminal) {
  int end[2];
  if (pipe2(end, O_CLOEXEC) < 0) return errno;
  terminal->end = end[0];
  terminal->process = fork();
  if (terminal->process == 0) become(options, terminal, end[1]);
  int reason = terminal->process > 0 ? 0 : errno;
  close(end[1]);
  return reason;
}

int pseudoterminal_wait(const pseudoterminal *terminal, int milliseconds) {
  struct pollfd sources[] = {
    {.fd = terminal->master, .events = POLLIN},
    {.fd = terminal->end, .events = POLLIN},
  };
  int count;
  do {
    count = poll(sources, 2, milliseconds);
  } while (count < 0 && errno == EINTR);
  if (count <= 0) return count;
  return (sources[0].revents & POLLIN ? 1 : 0) + (sources[1].revents != 0 ? 2 : 0);
}

bool pseudoterminal_wait_for_end(const pseudoterminal *terminal, int milliseconds) {
  struct pollfd end = {.fd = terminal->end, .events = POLLIN};
  int count;
  do {
    count = poll(&end, 1, milliseconds);
  } while (count < 0 && errno == EINTR);
  return count > 0;
}

bool pseudoterminal_takes_output(const pseudoterminal *terminal) {
  struct pollfd room = {.fd = terminal->slave, .events = POLLOUT};
  return poll(&room, 1, 0) > 0 && (room.revents & POLLOUT) != 0;
}

size_t pseudoterminal_read(const pseudoterminal *terminal, uint8_t *bytes, size_t capacity) {
  ssize_t count;
  do {
    count = read(terminal->master, bytes, capacity);
  } while (count < 0 && errno == EINTR);
  return count < 0 ? 0 : (size_t)count;
}

bool pseudoterminal_write(const pseudoterminal *terminal, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(terminal->master, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = terminal->master, .events = POLLOUT};
      if (poll(&room, 1, 10000) <= 0) return false;
      continue;
    }
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

void pseudoterminal_resize(const pseudoterminal *terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal->master, TIOCSWINSZ, &size);
}

size_t pseudoterminal_modes(const pseudoterminal *terminal, uint8_t *bytes, size_t capacity) {
  struct termios modes;
  memset(&modes, 0, sizeof modes);
  if (capacity < sizeof modes || tcgetattr(terminal->slave, &modes) != 0) return 0;
  memcpy(bytes, &modes, sizeof modes);
  return sizeof modes;
}

static void close_one(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

void pseudoterminal_hang_up(pseudoterminal *terminal) {
  close_one(&terminal->slave);
  close_one(&terminal->master);
}

int pseudoterminal_reap(const pseudoterminal *terminal) {
  int status;
  pid_t process;
  do {
    process = waitpid(terminal->process, &status, 0);
  } while (process < 0 && errno == EINTR);
  if (process < 0) return -1;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void pseudoterminal_close(pseudoterminal *terminal) {
  pseudoterminal_hang_up(terminal);
  close_one(&terminal->end);
}
