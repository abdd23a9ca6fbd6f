# Both databases are down when the batteries come to their end. For P4 a node tries for 10 s to leave its reason, and
# then goes: better off without a note than on without a battery.
# Sentences: R11 at, P4 at, S13 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

database s1 down
----
ok

database s2 down
----
ok

ups ups1 charge 12%
----
ok

ups ups2 charge 12%
----
ok

mains off
----
ok

run 8m
----
0 n1 sees ups1: input bad, output from battery, charge 12 %
0 n1 sees ups2: input bad, output from battery, charge 12 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 216 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 216 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 186 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 186 s): srv1, srv2 and srv3 stop.
60 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 186 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 186 s): srv1, srv2 and srv3 stop.
90 srv1 is off
90 srv2 is off
90 srv3 is off
90 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
90 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
90 n1 refuses P4.withdraw.n1, by R11: not now, no Striker that keeps why n1 stops could be reached
90 n1 alert over engine.P4.stopServers.n1
100 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
120 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 156 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
120 n2 refuses P4.withdraw.n2, by R11: not now, no Striker that keeps why n2 stops could be reached
130 n1 is on, not a member
130 n2 finds onButAway of n1: n1 is on and not a member of the cluster
130 n1 no longer finds pairWithoutPower of pair
130 n1 no longer finds holdUpUnderFloor
130 n1 no longer finds noPower
130 n1 alert over engine.P4.withdraw.n1
130 n1 alert over power.n1.low
130 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 151 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
160 n1 is off, not a member
160 n2 is on, not a member
160 n1 has done P4.withdraw.n1: n1 is off, reason power
165 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
165 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
190 n2 is off, not a member
190 n2 has done P4.withdraw.n2: n2 is off, reason power
195 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
195 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv1 off
----
ok

expect n1 off
----
ok

expect n2 off
----
ok
