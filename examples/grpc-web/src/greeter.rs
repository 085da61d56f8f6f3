//! What `tonic-prost-build` makes of the file below, by hand, because it needs `protoc`. Nothing in it is about CORS.
//!
//! ```proto
//! syntax = "proto3";
//! package hello.v1;
//!
//! message HelloRequest { string name = 1; }
//! message HelloReply { string text = 1; }
//!
//! service Greeter {
//!     rpc Hello(HelloRequest) returns (HelloReply);
//! }
//! ```

use std::{
    convert::Infallible,
    future::Future,
    task::{Context, Poll},
};

use prost::Message;
use tonic::{
    Request, Response, Status,
    body::Body,
    codegen::{BoxFuture, Service, http},
    server::{Grpc, NamedService, UnaryService},
};
use tonic_prost::ProstCodec;

#[derive(Clone, PartialEq, Message)]
pub(crate) struct HelloRequest {
    #[prost(string, tag = "1")]
    pub(crate) name: String,
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct HelloReply {
    #[prost(string, tag = "1")]
    pub(crate) text: String,
}

/// The service as its author writes it.
pub(crate) trait Greeter: Clone + Send + Sync + 'static {
    fn hello(
        &self,
        request: Request<HelloRequest>,
    ) -> impl Future<Output = Result<Response<HelloReply>, Status>> + Send;
}

/// The service as a server needs it: paths to methods, bytes to messages.
#[derive(Clone)]
pub(crate) struct GreeterServer<G>(pub(crate) G);

impl<G> NamedService for GreeterServer<G> {
    const NAME: &'static str = "hello.v1.Greeter";
}

impl<G: Greeter> Service<http::Request<Body>> for GreeterServer<G> {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Self::Response, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let greeter = self.0.clone();
        Box::pin(async move {
            Ok(match request.uri().path() {
                "/hello.v1.Greeter/Hello" => Grpc::new(ProstCodec::default()).unary(Hello(greeter), request).await,
                _ => Status::unimplemented("").into_http(),
            })
        })
    }
}

struct Hello<G>(G);

impl<G: Greeter> UnaryService<HelloRequest> for Hello<G> {
    type Response = HelloReply;
    type Future = BoxFuture<Response<HelloReply>, Status>;

    fn call(&mut self, request: Request<HelloRequest>) -> Self::Future {
        let greeter = self.0.clone();
        Box::pin(async move { greeter.hello(request).await })
    }
}
