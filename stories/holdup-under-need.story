# The batteries are old. When mains fails each lasts seven minutes at half the load, three and a half alone: the need of
# n1 is 188 s. n2, which hosts nothing, needs 150 s. No hold is waited for when the hold-up falls under the need:
# servers stop in order, the host leaves the cluster and powers off before the battery ends. (P4)

site pair

server srv2 after srv1

ups ups1 runtime 7m

ups ups2 runtime 7m

run 60s

mains off

run until n1 stopping 5m

run 10m

expect srv1 off

expect n1 off

expect n2 off
