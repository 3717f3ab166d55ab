#include "standard_error.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <unistd.h>

#include "nameless_file.h"

static _Atomic int kept_descriptor = -1;
static _Atomic int original_descriptor = -1;

void shim_standard_error_hold(void) {
  if (!isatty(STDERR_FILENO)) return;
  int kept = nameless_file_open("standard error");
  if (kept < 0) return;
  int original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original < 0 || dup2(kept, STDERR_FILENO) < 0) {
    if (original >= 0) close(original);
    close(kept);
    return;
  }
  atomic_store(&kept_descriptor, kept);
  atomic_store(&original_descriptor, original);
}

/// Writes all bytes to descriptor 2, or as many as it takes.
static void write_out(const char *bytes, ssize_t left) {
  while (left > 0) {
    ssize_t written = write(STDERR_FILENO, bytes, (size_t)left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    left -= written;
  }
}

void shim_standard_error_release(void) {
  int original = atomic_exchange(&original_descriptor, -1);
  int kept = atomic_exchange(&kept_descriptor, -1);
  if (original < 0 || kept < 0) return;
  dup2(original, STDERR_FILENO);
  close(original);
  char buffer[4096];
  lseek(kept, 0, SEEK_SET);
  ssize_t count;
  while ((count = read(kept, buffer, sizeof buffer)) > 0) write_out(buffer, count);
  close(kept);
}
