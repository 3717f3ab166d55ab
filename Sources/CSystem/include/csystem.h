/// What Swift's Glibc and Darwin modules hide or import unusably, as plain functions.
#pragma once

#include <stddef.h>
#include <sys/types.h>

/// This process's variables, `NAME=value` each, ended by NULL: `environ`, which Swift 6 refuses as
/// a mutable global.
char *const *csystem_environment(void);

/// The value of one of this process's variables; NULL where it is unset.
const char *csystem_variable(const char *name);

/// Starts the program at `path` in a session of its own, so that neither Ctrl-C nor the terminal's
/// end reaches it.
///
/// Its standard input is `input`, or /dev/null where that is negative; its standard output and
/// error are /dev/null; it inherits no other descriptor, no blocked and no ignored signal. There is
/// no search on PATH and no shell. Both arrays end in NULL. Returns 0 and sets `*child`, else an
/// errno.
int csystem_spawn_detached(const char *path, char *const arguments[], char *const variables[],
                           int input, pid_t *child);

/// Starts the program at `path` in this process's group with the terminal as its standard streams, as
/// a program that the person works with meanwhile. Arguments, variables, descriptors and signals are
/// as above. Returns 0 and sets `*child`, else an errno.
int csystem_spawn_in_foreground(const char *path, char *const arguments[], char *const variables[],
                                pid_t *child);

/// What `csystem_child_state` found.
enum csystem_child_state {
  CSYSTEM_CHILD_RUNNING,
  CSYSTEM_CHILD_EXITED,
  CSYSTEM_CHILD_SIGNALLED,
  CSYSTEM_CHILD_GONE,
};

/// Asks after a child without waiting, and reaps it when it has ended: `*code` is then its exit
/// status or the signal that ended it. A child that someone else reaped is gone.
enum csystem_child_state csystem_child_state(pid_t child, int *code);

/// Waits for a child's end and reaps it. `*code` is then its exit status or the signal that ended it.
enum csystem_child_state csystem_wait(pid_t child, int *code);

/// Reaps the child whenever it ends, on a thread of its own with every signal blocked. Returns 0
/// or an errno.
int csystem_reap_later(pid_t child);

/// Ends the child and all of its session's group at once.
void csystem_kill_group(pid_t child);

/// A pipe that no other program inherits; writing to `ends[1]` never blocks. Returns 0 or an
/// errno.
int csystem_pipe(int ends[2]);

/// `write` that answers EPIPE instead of raising SIGPIPE. Returns the count written, or a negated
/// errno.
ssize_t csystem_write_quietly(int descriptor, const void *bytes, size_t count);

/// From now on has the C library take large pieces of memory, 128 KiB and more, from the system and give
/// them back once they are freed, whatever was freed before, and ask for small ones by the half megabyte:
/// a thread's memory grows by a page with a call of the system each otherwise. Nothing where it has no
/// such settings.
void csystem_set_up_memory(void);

/// Gives memory that was freed back to the system; nothing where the C library has no way to.
void csystem_give_memory_back(void);
