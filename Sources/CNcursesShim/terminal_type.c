#include "terminal_type.h"

#include <stdlib.h>
#include <string.h>

static bool has_prefix(const char *text, const char *prefix) {
  return strncmp(text, prefix, strlen(prefix)) == 0;
}

/// The types to try after `TERM` itself, nearest first, ended by a null.
static const char *const *nearest_types(const char *type) {
  static const char *const multiplexer[] = {"screen-256color", "screen", "vt100", NULL};
  static const char *const emulator[] = {"xterm-256color", "xterm", "vt100", NULL};
  static const char *const anything[] = {"vt100", NULL};
  if (has_prefix(type, "tmux") || has_prefix(type, "screen")) return multiplexer;
  static const char *const nameless[] = {"", "unknown", "network", "dialup", "switch"};
  for (size_t index = 0; index < sizeof nameless / sizeof nameless[0]; index++) {
    if (strcmp(type, nameless[index]) == 0) return anything;
  }
  return has_prefix(type, "vt") || has_prefix(type, "linux") ? anything : emulator;
}

SCREEN *terminal_type_start(FILE *output, FILE *input) {
  const char *type = getenv("TERM");
  if (type == NULL) type = "";
  SCREEN *screen = *type == '\0' ? NULL : newterm(type, output, input);
  for (const char *const *next = nearest_types(type); screen == NULL && *next; next++) {
    screen = newterm(*next, output, input);
  }
  return screen;
}

/// The value of a capability; null where the terminal lacks it.
static const char *capability_value(const char *capability) {
  const char *value = tigetstr(capability);
  return value == (const char *)-1 ? NULL : value;
}

bool terminal_type_is_sufficient(void) {
  return capability_value("cup") != NULL && capability_value("clear") != NULL;
}

bool terminal_type_has_private_modes(void) {
  const char *enter = capability_value("smcup");
  return enter != NULL && strstr(enter, "\033[?") != NULL;
}

void terminal_type_append(const char *capability, char *text, size_t capacity) {
  const char *value = capability_value(capability);
  size_t length = strlen(text);
  for (; value != NULL && *value != '\0' && length + 1 < capacity; value++) {
    if (has_prefix(value, "$<")) {
      value = strchr(value, '>');
      if (value == NULL) break;
      continue;
    }
    text[length++] = *value;
  }
  text[length] = '\0';
}
