# The batteries are old: each lasts seven minutes at half the load, three and a half alone. srv2 depends on srv1, so n1
# needs 225 s to stop safely: more than that. No hold is waited for: servers stop in order, the host leaves the cluster and
# powers off before the battery ends. n2 hosts nothing and needs 150 s; it follows when its own turn comes. (P4)
# Sentences: P4 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 after srv1
----
ok

ups ups1 runtime 7m
----
ok

ups ups2 runtime 7m
----
ok

run 60s
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 210 s when full; 450 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 210 s when full; 300 s are wanted: they are too small for its servers.

mains off
----
ok

run until n1 stopping 5m
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 225 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 210 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 210 s): srv2, srv1 and srv3 stop.
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
60 n1 P4 stops srv2 srv1 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 210 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 210 s): srv2, srv1 and srv3 stop.

run 10m
----
90 srv2 is off
90 srv3 is off
120 srv1 is off
120 n1 has done P4.stopServers.n1: srv2, srv1, srv3 stopped
120 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
120 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
120 n1 alert over engine.P4.stopServers.n1
150 n1 is on, not a member
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds noPower
150 n1 alert over engine.P4.withdraw.n1
150 n1 alert over power.n1.runtime
180 n1 is off, not a member
180 n1 has done P4.withdraw.n1: n1 is off, reason power
180 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
180 n1 alert over power.n2.runtime
365 n2 finds holdUpUnderFloor: n2 has no power and 207 s of hold-up, under the 211 s with which it waits no longer than 120 s
365 n2 alert critical power.n2.low: The batteries of n2 run low: under 211 s are left, and it needs 150 s to stop safely.
485 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
485 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
515 n2 is on, not a member
530 n2 no longer finds holdUpUnderFloor
530 n1 no longer finds noPower of n2
530 n2 alert over engine.P4.withdraw.n2
530 n2 alert over power.n2.low
545 n2 is off, not a member
545 n2 has done P4.withdraw.n2: n2 is off, reason power
555 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
555 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv1 off
----
ok

expect n1 off
----
ok

expect n2 off
----
ok
