#pragma once

/// Keeps what is written to descriptor 2 from here on, so that it doesn't land on the screen.
/// Does nothing where descriptor 2 is no terminal.
void shim_standard_error_hold(void);

/// Lets descriptor 2 go where it went before and writes there what was kept. Safe in a signal handler.
void shim_standard_error_release(void);
