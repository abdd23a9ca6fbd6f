#define _GNU_SOURCE
#include "canvil.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <unistd.h>

int anvil_become_subreaper(void) {
    return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0 ? 0 : errno;
}

int anvil_pidfd_open(pid_t pid) {
    return (int)syscall(SYS_pidfd_open, pid, 0);
}

int anvil_wake_descriptor(void) {
    return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

unsigned short anvil_process_count(void) {
    struct sysinfo info;
    return sysinfo(&info) == 0 ? info.procs : 0;
}

int anvil_pipe(int ends[2]) {
    return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno;
}

/// After the name in brackets, which may hold anything, come state, parent, group and session.
static int read_process(int directory, const char *name, struct anvil_process *process) {
    char path[32], text[512];
    if (snprintf(path, sizeof path, "%s/stat", name) >= (int)sizeof path) return 0;
    int file = openat(directory, path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    ssize_t count = read(file, text, sizeof text - 1);
    close(file);
    if (count <= 0) return 0;
    text[count] = 0;
    const char *rest = strrchr(text, ')');
    char state;
    int parent, group, session;
    if (!rest || sscanf(rest + 1, " %c %d %d %d", &state, &parent, &group, &session) != 4) return 0;
    *process = (struct anvil_process){atoi(name), parent, group, session, state == 'Z' || state == 'X'};
    return 1;
}

int anvil_list_processes(struct anvil_process *list, int capacity) {
    DIR *directory = opendir("/proc");
    if (!directory) return -1;
    int count = 0;
    for (struct dirent *item; count < capacity && (item = readdir(directory));) {
        if (item->d_name[0] < '1' || item->d_name[0] > '9') continue;
        count += read_process(dirfd(directory), item->d_name, &list[count]);
    }
    closedir(directory);
    return count;
}

static int signal_descriptor = -1;
static int signals_seen = 0;

/// Runs at any point of any thread: an atomic and a system call, nothing else.
static void note_signal(int number) {
    int before = errno;
    __atomic_fetch_or(&signals_seen, number == SIGHUP ? ANVIL_SIGNAL_RELOAD : ANVIL_SIGNAL_STOP, __ATOMIC_SEQ_CST);
    uint64_t one = 1;
    if (write(signal_descriptor, &one, sizeof one) < 0) { /* It is readable already. */ }
    errno = before;
}

int anvil_watch_signals(void) {
    signal_descriptor = anvil_wake_descriptor();
    if (signal_descriptor < 0) return -1;
    struct sigaction note = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    if (sigaction(SIGTERM, &note, NULL) != 0 || sigaction(SIGINT, &note, NULL) != 0) return -1;
    if (sigaction(SIGHUP, &note, NULL) != 0 || sigaction(SIGPIPE, &ignore, NULL) != 0) return -1;
    return signal_descriptor;
}

int anvil_take_signals(void) {
    uint64_t count;
    if (read(signal_descriptor, &count, sizeof count) < 0) { /* None came: the answer below says so. */ }
    return __atomic_exchange_n(&signals_seen, 0, __ATOMIC_SEQ_CST);
}

/// Moves a descriptor out of the way of 0, 1 and 2.
static int above_standard(int descriptor) {
    return descriptor > 2 ? descriptor : fcntl(descriptor, F_DUPFD, 3);
}

/// A process that eats all memory shall be the one that the system ends, not ScanCore.
static void volunteer_for_out_of_memory(void) {
    int file = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
    if (file < 0) return;
    if (write(file, "500", 3) < 0) { /* Without it the run is only less well fenced in. */ }
    close(file);
}

static void reset_signals(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/// The raw calls: those of the C library would tell all threads of the parent, whose memory the child still shares.
static int become_user(const struct anvil_spawn *spec) {
    if (syscall(SYS_setgroups, 0, NULL) != 0) return errno;
    if (syscall(SYS_setresgid, spec->group, spec->group, spec->group) != 0) return errno;
    if (syscall(SYS_setresuid, spec->user, spec->user, spec->user) != 0) return errno;
    return 0;
}

static void limit(__rlimit_resource_t resource, rlim_t value) {
    struct rlimit limits = {value, value};
    syscall(SYS_prlimit64, 0, resource, &limits, NULL);
}

/// Runs in the child, which shares the parent's memory until it executes: only system calls, no allocation.
static int become_program(const struct anvil_spawn *spec, pid_t parent) {
    if (syscall(SYS_setsid) < 0) return errno;
    int input = above_standard(spec->input);
    int output = above_standard(spec->output);
    int error = above_standard(spec->error);
    if (input < 0 || output < 0 || error < 0) return errno;
    if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(error, 2) < 0) return errno;
    syscall(SYS_close_range, 3, ~0U, 0);
    volunteer_for_out_of_memory();
    limit(RLIMIT_CORE, 0);
    // The thread that watches a run may be quicker than others; the run itself is as any program.
    syscall(SYS_setpriority, PRIO_PROCESS, 0, 0);
    if (spec->process_limit > 0) limit(RLIMIT_NPROC, spec->process_limit);
    if (spec->change_user) {
        int failed = become_user(spec);
        if (failed) return failed;
    }
    umask(077);
    // Changing the user clears the signal of a parent's death, so it comes after.
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (syscall(SYS_getppid) != parent) return ESRCH;
    if (chdir("/") != 0) return errno;
    reset_signals();
    execve(spec->path, spec->arguments, spec->environment);
    return errno;
}

int anvil_spawn(const struct anvil_spawn *spec, pid_t *pid) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t parent = getpid();
    volatile int failed = 0;
    pid_t child = vfork();
    if (child == 0) {
        failed = become_program(spec, parent);
        _exit(127);
    }
    if (child < 0) failed = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (child > 0 && failed) {
        int status;
        while (syscall(SYS_wait4, child, &status, 0, NULL) < 0 && errno == EINTR) {}
    }
    *pid = child;
    return failed;
}
