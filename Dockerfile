# The server alone: compiled, with production dependencies, as a user without rights.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/schema ./schema
COPY --from=build /app/operations ./operations
COPY --from=build /app/assets ./assets
COPY --from=build /app/seed ./seed
COPY --from=build /app/docs ./docs
COPY --from=build /app/client/README.md ./client/README.md
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
# /ready asks the store too; a container that only waits for its store should not be killed for it.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/healgraph.mjs", "serve"]
