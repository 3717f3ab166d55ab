#pragma once

#include <stdbool.h>

/// Opens the pipe that signals and other threads ring. Returns whether it is open.
bool signals_open_doorbell(void);

/// Forgets the signals that were noted before.
void signals_forget(void);

/// Installs handlers that note a signal and ring the doorbell. Signals that are ignored stay so.
void signals_install(void);

/// Puts the actions back that were there before.
void signals_remove(void);

/// Puts the actions back that were there before, and ignores what keys of a program in the foreground
/// raise in the whole group.
void signals_lend(void);

/// Ends that and installs the handlers again.
void signals_reclaim(void);

/// Stops the process group as the default action of SIGTSTP does; returns once it's continued.
void signals_stop_group(void);

/// The end of the doorbell to poll.
int signals_doorbell(void);

/// Empties the doorbell.
void signals_hush(void);
