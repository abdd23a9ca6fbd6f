# srv1 needs 200 s to stop and the battery holds 250 s, of which n1 itself needs 120. When no more than those are left
# srv1 is turned off, although its own time is not over.
# Sentences: P6.rest at, S13 at

site pair separate-ups
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv1 stop-time 200s
----
ok

ups ups1 charge 7%
----
ok

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 7 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery); it stops when its hold-up is under 400 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 252 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery. Its hold-up of 252 s is under the 400 s that it needs to stop safely (ups1 lasts 252 s): srv1, srv2 and srv3 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 400 s to stop safely.
0 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery. Its hold-up of 252 s is under the 400 s that it needs to stop safely (ups1 lasts 252 s): srv1, srv2 and srv3 stop.
30 srv2 is off
30 srv3 is off
135 n1 alert critical engine.P6.forceOff.n1: srv1 still stops while 117 s of hold-up are left and the rest needs 120 s: turned off, so that n1 itself ends cleanly.
135 n1 P6 forces off srv1 on n1: srv1 still stops while 117 s of hold-up are left and the rest needs 120 s: turned off, so that n1 itself ends cleanly.
135 srv1 is off
135 n1 has done P6.forceOff.n1: srv1 forced off
135 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
140 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery. Its hold-up of 111 s is under the 150 s that it needs to stop safely (ups1 lasts 111 s). n1 leaves the cluster and powers off.
140 n1 P4 withdraws n1: n1 has no power: ups1 is on battery. Its hold-up of 111 s is under the 150 s that it needs to stop safely (ups1 lasts 111 s). n1 leaves the cluster and powers off.
140 n1 alert over engine.P4.stopServers.n1
140 n1 alert over engine.P6.forceOff.n1
170 n1 is on, not a member
170 n1 no longer finds pairWithoutPower of pair
170 n1 no longer finds holdUpUnderFloor
170 n1 no longer finds noPower
170 n1 alert over engine.P4.withdraw.n1
170 n1 alert over power.n1.low
200 n1 is off, not a member
200 n1 has done P4.withdraw.n1: n1 is off, reason power
210 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery)
210 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery).

expect n1 off
----
ok
