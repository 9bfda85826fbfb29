# A thin list of names; ./run is the truth and needs no make.
.PHONY: read room test fix docs lock training
read room test fix docs lock training:
	@./run $@ $(ARGS)
