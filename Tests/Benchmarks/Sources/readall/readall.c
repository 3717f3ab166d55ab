// The floor under everything that reads a folder of posts: finds every *.md below it, opens, reads and
// closes it, and does nothing else.
//
//     readall FOLDER [THREADS]
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PATH_LENGTH = 4096, READ_LENGTH = 1 << 20, SHARE = 16, MOST_THREADS = 64 };

/// The files that were found.
static struct {
  char **paths;
  size_t count, room;
} files;

/// The next file that no thread has taken, and what all threads read.
static atomic_size_t next_file, bytes_read;

static void *not_null(void *memory) {
  if (memory) return memory;
  perror("readall");
  exit(1);
}

static void add(const char *path) {
  if (files.count == files.room) {
    files.room = files.room ? files.room * 2 : 4096;
    files.paths = not_null(realloc(files.paths, files.room * sizeof *files.paths));
  }
  files.paths[files.count++] = not_null(strdup(path));
}

static void find(const char *folder) {
  DIR *stream = not_null(opendir(folder));
  for (struct dirent *entry; (entry = readdir(stream));) {
    if (entry->d_name[0] == '.') continue;
    char path[PATH_LENGTH];
    int length = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (length >= PATH_LENGTH) continue;
    if (entry->d_type == DT_DIR) find(path);
    else if (length > 3 && strcmp(path + length - 3, ".md") == 0) add(path);
  }
  closedir(stream);
}

static size_t read_file(const char *path, char *buffer) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, buffer, READ_LENGTH);
  close(file);
  return count > 0 ? (size_t)count : 0;
}

/// Takes a few files at a time until none are left.
static void *read_files(void *unused) {
  char *buffer = not_null(malloc(READ_LENGTH));
  size_t bytes = 0;
  for (size_t from; (from = atomic_fetch_add(&next_file, SHARE)) < files.count;)
    for (size_t i = from; i < from + SHARE && i < files.count; i++)
      bytes += read_file(files.paths[i], buffer);
  atomic_fetch_add(&bytes_read, bytes);
  free(buffer);
  return unused;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fputs("usage: readall FOLDER [THREADS]\n", stderr);
    return 2;
  }
  int threads = count > 2 ? atoi(arguments[2]) : 1;
  if (threads > MOST_THREADS) threads = MOST_THREADS;
  find(arguments[1]);
  pthread_t others[MOST_THREADS];
  for (int i = 1; i < threads; i++)
    if (pthread_create(&others[i], NULL, read_files, NULL) != 0) threads = i;
  read_files(NULL);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
  printf("%zu files, %zu bytes\n", files.count, (size_t)bytes_read);
  return 0;
}
