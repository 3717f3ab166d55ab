#include "cscanning.h"

#include <string.h>

enum { width = 16 };

typedef uint8_t lanes __attribute__((vector_size(width)));
typedef uint64_t halves __attribute__((vector_size(width)));

static inline lanes load(const uint8_t *bytes) {
  lanes vector;
  memcpy(&vector, bytes, sizeof vector);
  return vector;
}

static inline int any(lanes mask) {
  halves bits = (halves)mask;
  return (bits[0] | bits[1]) != 0;
}

/// The first lane of a mask that is set; one is.
static inline size_t first(lanes mask) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  halves bits = (halves)mask;
  size_t half = bits[0] == 0;
  return half * 8 + (size_t)__builtin_ctzll(bits[half]) / 8;
#else
  size_t lane = 0;
  while (mask[lane] == 0) lane++;
  return lane;
#endif
}

size_t cscanning_before_byte(const uint8_t *bytes, size_t count, uint8_t byte) {
  const uint8_t *found = count == 0 ? NULL : memchr(bytes, byte, count);
  return found == NULL ? count : (size_t)(found - bytes);
}

bool cscanning_are_same(const uint8_t *one, const uint8_t *other, size_t count) {
  return count == 0 || memcmp(one, other, count) == 0;
}

size_t cscanning_before_beyond_ascii(const uint8_t *bytes, size_t count) {
  size_t offset = 0;
  while (offset + width <= count && !any(load(bytes + offset) & 0x80)) offset += width;
  while (offset < count && bytes[offset] < 0x80) offset++;
  return offset;
}

/// The lanes where a trace may begin, of four bytes one behind the other.
static inline lanes traces(lanes first, lanes second, lanes third, lanes fourth) {
  // Small letters; of the signs sought none changes, and what becomes one of them is looked at again.
  lanes small = (lanes){} | 0x20;
  lanes one = first | small, two = second | small;
  lanes isLetter = (lanes)((second & 0x40) != 0);
  lanes you = (lanes)((two == 'o') & ((fourth | small) == 't'));
  lanes vim = (lanes)((two == 'i') & (((third | small) == 'm') | ((third | small) == 'd')));
  return ((lanes)(one == 'y') & (you | (lanes)(two == 't'))) | ((lanes)(one == 'v') & vim) |
         ((lanes)(one == '.') & isLetter) | (lanes)((one == '/') & ((two == 'w') | (two == 'v'))) |
         (lanes)((one == '{') & ((two == '{') | (two == '%')));
}

size_t cscanning_before_video_trace(const uint8_t *bytes, size_t count) {
  size_t offset = 0;
  for (; offset + width + 3 <= count; offset += width) {
    lanes found = traces(load(bytes + offset), load(bytes + offset + 1), load(bytes + offset + 2),
                         load(bytes + offset + 3));
    if (any(found)) return offset + first(found);
  }
  return offset;
}
