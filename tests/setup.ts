/** Before each test file: in CI the property tests try the same cases each time, so that what is red is the change's doing. */
if (process.env.CI) {
  const { configureGlobal } = await import('fast-check')
  configureGlobal({ seed: 20_261_120 })
}

export {}
