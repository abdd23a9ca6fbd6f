// Calls of the system that Swift cannot import, or cannot make safely, such as what happens between fork and exec.
#ifndef CANVIL_H
#define CANVIL_H

#include <sys/types.h>

/// Makes orphans of our descendants our own children, so that none outlives us unseen. 0, or an errno.
int anvil_become_subreaper(void);

/// What to start, and as whom.
struct anvil_spawn {
    const char *path;
    char *const *arguments;
    char *const *environment;
    /// Descriptors that become 0, 1 and 2; all others are closed in the child.
    int input;
    int output;
    int error;
    /// With `change_user` not 0 the child runs as this user and group, with no other groups.
    int change_user;
    uid_t user;
    gid_t group;
    /// The most processes the child's user may have, 0 for no limit. The system does not apply it to root.
    unsigned long process_limit;
};

/// Starts a program in a session and process group of its own, with the system's default signals, in `/`.
/// The child is killed when the calling thread ends, so that thread must outlive it. 0, or an errno.
int anvil_spawn(const struct anvil_spawn *spec, pid_t *pid);

/// A descriptor that becomes readable when the process ends, or -1 with errno set.
int anvil_pidfd_open(pid_t pid);

/// A descriptor that one thread writes to, to wake another that waits for it, or -1 with errno set.
int anvil_wake_descriptor(void);

/// A pipe whose ends no other child inherits: the one to read, then the one to write. 0, or an errno.
int anvil_pipe(int ends[2]);

/// How many processes and threads the system has, modulo 65536 as the system counts them.
unsigned short anvil_process_count(void);

/// One process as `/proc` tells it.
struct anvil_process {
    pid_t pid;
    pid_t parent;
    pid_t group;
    pid_t session;
    int is_zombie;
};

/// Lists all processes, at most `capacity`. A process that ends meanwhile is left out. How many there are, or -1.
/// In C because it must be quicker than a program that does nothing but fork.
int anvil_list_processes(struct anvil_process *list, int capacity);

/// Catches SIGTERM, SIGINT and SIGHUP from now on, and ignores SIGPIPE. A descriptor that becomes readable when one
/// came, or -1 with errno set. Call it once.
int anvil_watch_signals(void);

enum { ANVIL_SIGNAL_STOP = 1, ANVIL_SIGNAL_RELOAD = 2 };

/// Which signals came since the last call, as a sum of the values above.
int anvil_take_signals(void);

#endif
