#include "frame_output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "nameless_file.h"
#include "terminal.h"
#include "terminal_state.h"

// Curses writes to a number: the terminal stands behind it, and during a frame the file.
static int curses_number = -1;
static int file = -1;

static uint8_t *frame;
static size_t frame_capacity;

bool frame_output_open(int curses_descriptor) {
  file = nameless_file_open("frame");
  curses_number = curses_descriptor;
  return file >= 0;
}

void frame_output_close(void) {
  if (file >= 0) close(file);
  file = -1;
  free(frame);
  frame = NULL;
  frame_capacity = 0;
}

static void point_curses_at(int descriptor) {
  while (dup2(descriptor, curses_number) < 0 && errno == EINTR) {
  }
  fcntl(curses_number, F_SETFD, FD_CLOEXEC);
}

void frame_output_begin(void) {
  lseek(file, 0, SEEK_SET);
  point_curses_at(file);
}

static bool reserve(size_t count) {
  if (count <= frame_capacity) return true;
  uint8_t *bytes = realloc(frame, count);
  if (bytes == NULL) return false;
  frame = bytes;
  frame_capacity = count;
  return true;
}

void frame_output_end(const char *before, const char *behind) {
  point_curses_at(terminal.descriptor);
  off_t kept = lseek(file, 0, SEEK_CUR);
  size_t before_count = strlen(before), behind_count = strlen(behind);
  if (kept <= 0 || !reserve(before_count + (size_t)kept + behind_count)) return;
  memcpy(frame, before, before_count);
  ssize_t count = pread(file, frame + before_count, (size_t)kept, 0);
  if (count < 0) return;
  memcpy(frame + before_count + count, behind, behind_count);
  shim_terminal_send(frame, before_count + (size_t)count + behind_count);
}
