# srv2 needs srv1; srv3 needs nobody and nobody needs it. The reference's list had only servers with a dependency.
# Here all three are stopped before n1 powers off, srv3 beside the others.
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

ups ups1 charge 14%
----
ok

ups ups2 charge 14%
----
ok

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 14 %
0 n1 sees ups2: input bad, output from battery, charge 14 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 225 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 252 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 252 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 225 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
55 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 224 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 224 s): srv2, srv1 and srv3 stop.
55 n1 P4 stops srv2 srv1 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 224 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 224 s): srv2, srv1 and srv3 stop.
85 srv2 is off
85 srv3 is off
115 srv1 is off
115 n1 has done P4.stopServers.n1: srv2, srv1, srv3 stopped
115 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
115 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
115 n1 alert over engine.P4.stopServers.n1
120 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 192 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
120 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 192 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
145 n1 is on, not a member
145 n1 no longer finds pairWithoutPower of pair
145 n1 no longer finds holdUpUnderFloor
145 n1 no longer finds noPower
145 n1 alert over engine.P4.withdraw.n1
145 n1 alert over power.n1.low
150 n2 is on, not a member
165 n1 no longer finds holdUpUnderFloor of n2
165 n1 no longer finds noPower of n2
165 n1 alert over engine.P4.withdraw.n2
165 n1 alert over power.n2.low
175 n1 is off, not a member
175 n1 has done P4.withdraw.n1: n1 is off, reason power
180 n2 is off, not a member
180 n2 has done P4.withdraw.n2: n2 is off, reason power
180 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
180 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect srv3 off
----
ok

expect srv1 off
----
ok

expect n1 off
----
ok
