#pragma once

/// Gives the calling thread an alternate stack, on which the crash guard runs when the thread's own is
/// used up. Does nothing on a thread that has one.
void shim_crash_guard_cover_thread(void);
