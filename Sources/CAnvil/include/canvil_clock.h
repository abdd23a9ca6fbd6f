#ifndef CANVIL_CLOCK_H
#define CANVIL_CLOCK_H

/// Whether the kernel counts its clock as synchronised: 1 yes, 0 no, -1 it does not tell.
int canvil_clock_synchronised(void);

#endif
