# Every target is a script that also works without make.
.DEFAULT_GOAL := help
.PHONY: help run test demo lint format tsan hunt bench bench-store bench-fleet chaos availability mutants lab-test build release install uninstall ci clean

PREFIX ?= /usr/local
ROUNDS ?= 100
DESTDIR ?=
WEEKS ?= 1000
SEED ?= 1

help:    ## what can be made here
	@scripts/help

run:     ## build, scan this very host, show the dashboard
	@./run

test:    ## build and run all tests
	@./test

demo:    ## a simulated site in the dashboard, with things to break
	@./run --demo

lint:    ## formatting, shell scripts, dependencies
	@scripts/lint

format:  ## put every Swift file into the form that lint wants
	@scripts/format

tsan:    ## the tests under the thread sanitizer
	@./test --tsan

hunt:    ## simulated weeks with drawn faults, looking for a rule that breaks: make hunt [WEEKS=1000] [SEED=1]
	@scripts/hunt "$(WEEKS)" "$(SEED)"

bench:   ## what a pass, an idle agent and a decision cost, beside targets and a baseline
	@bench/run

bench-store: ## what PostgreSQL databases cost: make bench-store [ROWS=10000000]
	@bench/store $(ROWS)

bench-fleet: ## 1,000 simulated Anvils against one PostgreSQL
	@bench/fleet

chaos:   ## everything that can go wrong with databases: make chaos [ROUNDS=100] [SEED=n]
	@scripts/chaos $(ROUNDS) $(SEED)

availability: ## what the engine is worth: make availability [YEARS=n SEED=s], see docs/availability.md
	@scripts/availability

mutants: ## mistakes in the rules, and who notices them; writes docs/mutants.md
	@scripts/mutants

lab-test: ## real cluster, BMCs, UPSes and servers on this machine: make lab-test [STORY=name], see docs/lab.md
	@scripts/build debug
	@lab/test $(STORY)

build:   ## the two programs, for debugging
	@scripts/build debug

release: ## the two programs, as they are shipped
	@scripts/build release

install: ## build for release and install: make install [PREFIX=/usr/local] [DESTDIR=]
	@scripts/install "$(DESTDIR)" "$(PREFIX)"

uninstall: ## remove what install put there; configuration and data stay
	@scripts/uninstall "$(DESTDIR)" "$(PREFIX)"

ci:      ## all that the project's own checks run
	@.ci/run

clean:   ## remove all that was built; what `make run` recorded in .anvil/ stays
	rm -rf .build Core/.build
