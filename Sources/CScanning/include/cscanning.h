/// Looking through many bytes at a time. Swift 6.3 compiles comparisons of vectors to loops over their
/// lanes (measured: ten times the instructions), C to one instruction each.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How many of the bytes lie before the first one that equals `byte`; `count` where none does.
size_t cscanning_before_byte(const uint8_t *bytes, size_t count, uint8_t byte);

/// Whether as many bytes are the same in both places.
bool cscanning_are_same(const uint8_t *one, const uint8_t *other, size_t count);

/// How many of the bytes lie before the first one beyond ASCII; `count` where none is.
size_t cscanning_before_beyond_ascii(const uint8_t *bytes, size_t count);

/// A number of bytes before which no trace of a video begins: behind them one may, or less than 19 bytes
/// are left. Traces are, in letters of either case:
///
///     youtu  yt  vimeo  videoid  media.ccc.de  /w/  /videos/  .mp3  {{  {%
///
/// Of the first four bytes of these at least two are looked at; `.` stands before any letter, and
/// `media.ccc.de` is found at its dots.
size_t cscanning_before_video_trace(const uint8_t *bytes, size_t count);
