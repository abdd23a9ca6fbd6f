# Both UPSes say that 65535 s are left. Their charge tells another story: the more pessimistic of the two counts, and
# the alert says so. No host dies on an empty battery. (P11, S13)

site pair

ups ups1 runtime 20m

ups ups2 runtime 20m

ups ups1 lies 65535

ups ups2 lies 65535

run 60s

mains off

run until n1 stopping 30m

run 10m

expect n1 off

expect srv1 off
