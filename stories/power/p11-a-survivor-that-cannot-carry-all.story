# Here a UPS is good for 79 % only, so neither can carry both nodes alone. The weakest one's runtime counts: ups1 has
# 150 s left, and n1 stops although ups2 is full.
# Sentences: P11.weakest at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy loadLimitPercent 79
----
ok

ups ups1 runtime 150s
----
ok

run 60s
----
ok

mains off
----
ok

run 4m
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds holdUpUnderFloor: n1 has no power and 150 s of hold-up, under the 600 s with which it waits no longer than 120 s
60 n1 finds holdUpUnderFloor of n2: n2 has no power and 150 s of hold-up, under the 600 s with which it waits no longer than 120 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 150 s is under the 188 s that it needs to stop safely (ups2 cannot carry all (80 %), so the weakest counts: 150 s): srv1, srv2 and srv3 stop.
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
60 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
60 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
60 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 150 s is under the 188 s that it needs to stop safely (ups2 cannot carry all (80 %), so the weakest counts: 150 s): srv1, srv2 and srv3 stop.
65 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 145 s is under the 150 s that it needs to stop safely (ups2 cannot carry all (80 %), so the weakest counts: 145 s). n2 leaves the cluster and powers off.
65 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 145 s is under the 150 s that it needs to stop safely (ups2 cannot carry all (80 %), so the weakest counts: 145 s). n2 leaves the cluster and powers off.
90 srv1 is off
90 srv2 is off
90 srv3 is off
90 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
90 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 120 s is under the 150 s that it needs to stop safely (ups2 cannot carry all (80 %), so the weakest counts: 120 s). n1 leaves the cluster and powers off.
90 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 120 s is under the 150 s that it needs to stop safely (ups2 cannot carry all (80 %), so the weakest counts: 120 s). n1 leaves the cluster and powers off.
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
125 n1 no longer finds holdUpUnderFloor
135 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
135 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
135 n1 no longer finds noPower
135 n1 alert over engine.P4.withdraw.n1
135 n1 alert over power.n1.low
150 n1 is off, not a member
150 n1 has done P4.withdraw.n1: n1 is off, reason power
150 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
150 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok
