// Calls of the system that Swift cannot import because they are variadic or macros.
#ifndef CANVIL_H
#define CANVIL_H

#include <sys/types.h>

/// Makes orphans of our descendants our own children, so that none outlives us unseen. 0, or an errno.
int anvil_become_subreaper(void);

#endif
