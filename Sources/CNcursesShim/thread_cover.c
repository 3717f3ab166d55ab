#include "thread_cover.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

// SIGSTKSZ is no constant in newer glibc, and too small on processors with large registers.
enum { stack_size = 64 * 1024 };

static pthread_key_t stack_key;
static pthread_once_t stack_key_once = PTHREAD_ONCE_INIT;

static void free_stack(void *bytes) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  free(bytes);
}

static void create_stack_key(void) { pthread_key_create(&stack_key, free_stack); }

void shim_crash_guard_cover_thread(void) {
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
  pthread_once(&stack_key_once, create_stack_key);
  stack_t stack = {.ss_sp = malloc(stack_size), .ss_size = stack_size};
  if (stack.ss_sp == NULL) return;
  if (sigaltstack(&stack, NULL) != 0 || pthread_setspecific(stack_key, stack.ss_sp) != 0) {
    free_stack(stack.ss_sp);
  }
}
