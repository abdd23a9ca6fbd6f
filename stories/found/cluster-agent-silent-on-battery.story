# Found by drawing faults (seed 10, hostile, rule S13): mains is lost, and on n1 the agent that tells of the cluster falls silent. Once
# n2 was shed nobody told n1 that it was a member, so it judged itself no more and ran until its batteries were empty. P4 counts for
# the host of the seat whatever is heard of the cluster.
site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

agent n1 scan-cluster silent
----
ok

run 2h
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
150 n2 is on, not a member
165 n1 no longer finds pairWithoutPower of pair
165 n1 no longer finds noPower
165 n1 no longer finds noPower of n2
165 n1 alert over engine.P3.withdraw.n2
180 n2 is off, not a member
180 n2 has done P3.withdraw.n2: n2 is off, reason power
180 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
5825 n1 finds holdUpUnderFloor: n1 has no power and 597 s of hold-up, under the 600 s with which it waits no longer than 120 s
5945 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 536 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
5945 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 536 s, has been under 600 s for 120 s: with so little it waits no longer: srv1, srv2 and srv3 stop.
5975 srv1 is off
5975 srv2 is off
5975 srv3 is off
5975 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
5975 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
5975 n1 alert over engine.P4.stopServers.n1
5975 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 521 s, has been under 600 s for 120 s: with so little it waits no longer. n1 leaves the cluster and powers off.
6005 n1 is on, not a member
6035 n1 is off, not a member
6035 n1 has done P4.withdraw.n1: n1 is off, reason power
6045 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
6045 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

mains on
----
ok

agent n1 scan-cluster ok
----
ok

run until redundant 6h
----
7205 s1 sees ups1: input good, output from mains, charge 11.7 %
7205 s1 sees ups2: input good, output from mains, charge 11.7 %
7205 n1 alert over power.pair.none
12235 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
12235 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
12235 s1 no longer finds waitsForBoot of n1
12235 s1 alert over host.n1.waits
12240 n1 is on, not a member
12240 s1 alert over engine.R1.boot.n1
12245 s1 has done R1.boot.n1: n1 is on
12295 s1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
12295 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
12295 n1 no longer finds waitsForBoot of n2
12295 n1 alert over host.n2.waits
12300 n2 is on, not a member
12300 s1 alert over engine.R1.boot.n2
12305 s1 has done R1.boot.n2: n2 is on
12480 n1 finds backAlone: n1 is back after a full outage and waits for n2
12480 n1 finds backAlone of n2: n2 is back after a full outage and waits for n1
12480 n1 finds onButAway: n1 is on and not a member of the cluster
12480 n1 finds onButAway of n2: n2 is on and not a member of the cluster
12480 n1 alert warning host.n1.away: n1 is not a running member of the cluster.
12540 n1 is on, member
12540 n2 is on, member
12540 s1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 36 %: srv3, srv2 and srv1 start again.
12540 n1 no longer finds onButAway
12540 n1 no longer finds onButAway of n2
12540 n1 no longer finds backAlone
12540 n1 no longer finds backAlone of n2
12540 n1 alert over host.n1.away
12780 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 38 %: srv3, srv2 and srv1 start again.
12785 s1 alert over engine.P9.startServers.n1
12790 srv1 is on n1, running
12790 srv2 is on n1, running
12790 srv3 is on n1, running
12790 n1 has done P9.startServers.n1: srv3, srv2, srv1 started
