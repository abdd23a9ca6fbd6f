# The Anvil is in maintenance and mains does not return. People are told at least five minutes ahead; when the hold-up
# is under the need the servers are stopped and the hosts power off: a clean end even now.
# Sentences: S6.p4 at, P4 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance on
----
ok

ups ups1 charge 30%
----
ok

ups ups2 charge 30%
----
ok

mains off
----
ok

run 16m
----
0 n1 sees ups1: input bad, output from battery, charge 30 %
0 n1 sees ups2: input bad, output from battery, charge 30 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 540 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 540 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
100 n1 alert critical maintenance.n1.stop: n1 is in maintenance but has no power: it stops within 300 s if mains does not return.
120 n1 refuses P3 of n2, by S6: pair is in maintenance, so nothing is done: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n1 alert warning engine.P3.n2.refused: pair is in maintenance, so nothing is done: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
175 n1 alert critical maintenance.n2.stop: n2 is in maintenance but has no power: it stops within 300 s if mains does not return.
705 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 187 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 187 s): srv1, srv2 and srv3 stop.
705 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 187 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 187 s): srv1, srv2 and srv3 stop.
705 n1 alert over engine.P3.n2.refused
735 srv1 is off
735 srv2 is off
735 srv3 is off
735 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
735 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
735 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
735 n1 alert over engine.P4.stopServers.n1
765 n1 is on, not a member
765 n1 no longer finds pairWithoutPower of pair
765 n1 no longer finds holdUpUnderFloor
765 n1 no longer finds noPower
765 n1 alert over engine.P4.withdraw.n1
765 n1 alert over maintenance.n1.stop
765 n1 alert over power.n1.low
780 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 149 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 149 s). n2 leaves the cluster and powers off.
780 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 149 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 149 s). n2 leaves the cluster and powers off.
795 n1 is off, not a member
795 n1 has done P4.withdraw.n1: n1 is off, reason power
795 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
795 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
810 n2 is on, not a member
825 n1 no longer finds holdUpUnderFloor of n2
825 n1 no longer finds noPower of n2
825 n2 alert over engine.P4.withdraw.n2
825 n1 alert over maintenance.n2.stop
825 n1 alert over power.n2.low
840 n2 is off, not a member
840 n2 has done P4.withdraw.n2: n2 is off, reason power
840 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
840 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

expect srv1 off
----
ok
