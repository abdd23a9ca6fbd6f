#define _GNU_SOURCE
#include "canvil_clock.h"

#include <sys/timex.h>

// Swift's Glibc module leaves sys/timex.h out.
int canvil_clock_synchronised(void) {
    struct timex state = {0};
    if (adjtimex(&state) < 0) return -1;
    return (state.status & STA_UNSYNC) == 0;
}
