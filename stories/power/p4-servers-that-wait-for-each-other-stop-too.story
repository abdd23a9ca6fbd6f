# Two servers were told to start after each other, which cannot be. They are stopped all the same, one after the other.
# Sentences: P4 at, R7.off at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv1 after srv2
----
ok

server srv2 after srv1
----
ok

ups ups1 charge 10%
----
ok

ups ups2 charge 10%
----
ok

mains off
----
ok

run 10m
----
0 n1 sees ups1: input bad, output from battery, charge 10 %
0 n1 sees ups2: input bad, output from battery, charge 10 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 225 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 180 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 180 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 180 s): srv3, srv1 and srv2 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 225 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
0 n1 P4 stops srv3 srv1 srv2 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 180 s): srv3, srv1 and srv2 stop.
30 srv3 is off
60 srv1 is off
65 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
65 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
90 srv2 is off
90 n1 has done P4.stopServers.n1: srv3, srv1, srv2 stopped
90 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 135 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 135 s). n1 leaves the cluster and powers off.
90 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 135 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 135 s). n1 leaves the cluster and powers off.
90 n1 alert over engine.P4.stopServers.n1
95 n2 is on, not a member
95 n1 no longer finds pairWithoutPower of pair
95 n1 no longer finds holdUpUnderFloor of n2
95 n1 no longer finds noPower of n2
95 n1 alert over engine.P4.withdraw.n2
95 n1 alert over power.n2.low
120 n1 is on, not a member
125 n2 is off, not a member
125 n2 has done P4.withdraw.n2: n2 is off, reason power
135 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
135 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
135 n1 no longer finds holdUpUnderFloor
135 n1 no longer finds noPower
135 n1 alert over engine.P4.withdraw.n1
135 n1 alert over power.n1.low
150 n1 is off, not a member
150 n1 has done P4.withdraw.n1: n1 is off, reason power
150 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
150 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv1 off
----
ok

expect srv2 off
----
ok
