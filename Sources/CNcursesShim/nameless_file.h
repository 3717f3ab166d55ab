#pragma once

/// Opens a file that nobody else sees and that is gone with its descriptor, which programs that are
/// started don't inherit. Returns the descriptor, or -1.
int nameless_file_open(const char *purpose);
