#define _GNU_SOURCE
#include "nameless_file.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

int nameless_file_open(const char *purpose) {
#ifdef __linux__
  return memfd_create(purpose, MFD_CLOEXEC);
#else
  (void)purpose;
  char path[] = "/tmp/chapters.XXXXXX";
  int descriptor = mkstemp(path);
  if (descriptor < 0) return -1;
  unlink(path);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  return descriptor;
#endif
}
