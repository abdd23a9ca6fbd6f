# Both nodes are in maintenance when mains fails, on old batteries. P4 acts even then, but tells people at work five
# minutes ahead. (S6, P4)

site pair

ups ups1 runtime 20m

ups ups2 runtime 20m

maintenance on

run 60s

mains off

run until n1 stopping 30m

run 10m

expect n1 off

expect srv1 off
