/* Runs a command many times and prints what the kernel counted for each run, one line a run:
     CPU ms (user and system, of the process and all it waited for), wall ms, peak resident KiB of the largest process, exit status.

   usage: timer RUNS INPUT COMMAND [ARGUMENT...]     INPUT is a file for standard input; output goes to /dev/null

   It is C and small because a process inherits the peak of the one that it was forked from: from a larger parent, such
   as Python, nothing under the parent's own size could be measured. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double milliseconds(struct timeval t) { return t.tv_sec * 1e3 + t.tv_usec / 1e3; }

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        fprintf(stderr, "usage: timer RUNS INPUT COMMAND [ARGUMENT...]\n");
        return 2;
    }
    for (int run = 0; run < atoi(argv[1]); run++) {
        double began = now();
        pid_t child = fork();
        if (child < 0) {
            perror("fork");
            return 1;
        }
        if (child == 0) {
            int in = open(argv[2], O_RDONLY), out = open("/dev/null", O_WRONLY);
            if (in < 0 || out < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0) _exit(126);
            execvp(argv[3], argv + 3);
            _exit(127);
        }
        int status = 0;
        struct rusage used;
        if (wait4(child, &status, 0, &used) < 0) {
            perror("wait4");
            return 1;
        }
        printf("%.3f %.3f %ld %d\n", milliseconds(used.ru_utime) + milliseconds(used.ru_stime), now() - began, used.ru_maxrss,
               WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
        fflush(stdout);
    }
    return 0;
}
