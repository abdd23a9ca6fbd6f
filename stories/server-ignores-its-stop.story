# srv1 does not react to its stop. When its time is over it is forced off, so that the host ends cleanly before the
# battery does. (P6)

site pair

server srv1 ignores-stop

ups ups1 runtime 7m

ups ups2 runtime 7m

run 60s

mains off

run until n1 stopping 5m

run 10m

expect srv1 off

expect n1 off
